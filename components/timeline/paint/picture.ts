import type { PlacedTimeline } from "@/lib/layout/timeline/placed";
import type { Messages } from "@/lib/messages/messages";

/** All that one picture of the timeline shows; both painters draw the same one. */
export interface Picture {
  readonly timeline: PlacedTimeline;
  /** Width of the column of lane headings; 0 puts them inside the plot. */
  readonly gutter: number;
  /** The selected event. */
  readonly selected: string | null;
  /** Names the filter behind it. */
  readonly filter: string | undefined;
  /** Ids of the events that pass every filter but the window. */
  readonly matching: ReadonlySet<string>;
  readonly messages: Messages;
}
