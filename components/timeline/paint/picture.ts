import type { BandStart } from "@/lib/layout/timeline/band-starts";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import type { EventColumns } from "@/lib/model/event-columns";

/** All that one picture of the timeline shows; both painters draw the same one. */
export interface Picture {
  readonly timeline: PlacedTimeline;
  readonly columns: EventColumns;
  /** Width of the column of lane headings; 0 puts them inside the plot. */
  readonly gutter: number;
  /** Where the terms of heads of state begin, if that is asked for. */
  readonly starts: readonly BandStart[];
  /** The row of the selected event. */
  readonly selected: number | null;
}
