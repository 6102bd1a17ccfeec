import type { FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { EventColumns } from "@/lib/model/event-columns";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { TimeWindow } from "@/lib/model/time-window";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { Lane } from "@/lib/select/lanes/lane";
import type { TimelineContext } from "@/lib/select/timeline-context";
import type { HistoryActions } from "./history-buttons";
import type { MarkWords } from "./mark-words";

/** A lane and what it is called. */
export interface NamedLane extends Lane {
  readonly name: string;
}

export interface TimelineProps {
  /** The whole record. */
  columns: EventColumns;
  /** What marks and clusters are called and where they lead. */
  words: MarkWords;
  /** The lanes over the whole record, from above. */
  lanes: readonly NamedLane[];
  /** A byte per row: 1 where it passes every filter but the window. */
  mask: Uint8Array;
  /** Names the filter behind it; with a new one all marks are drawn anew, which is cheaper than taking hundreds away one by one. */
  filter?: string;
  /** The stretch of time to show. */
  window: TimeWindow;
  /** The row of the selected event. */
  selected: number | null;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The words of the page's language. */
  messages: Messages;
  /** What may stand behind and under the lanes. */
  context?: TimelineLayers;
  /** The way back and on through the changes of the view. */
  history?: HistoryActions;
  /** Called with the new window once a gesture ends. */
  onWindow: (window: TimeWindow) => void;
  /** Called with the row of an event that the reader opens. */
  onSelect: (row: number) => void;
  /** Called with what the reader has done, as a sentence. */
  onAnnounce?: (text: string) => void;
}

/** Terms of office and one metric on the same axis, and what chooses among them. */
export interface TimelineLayers {
  readonly view: ViewState;
  readonly context: TimelineContext;
  readonly charts: ChartData;
  readonly names: FilterNames;
  /** The page, e.g. `/zh`. */
  readonly path: string;
  readonly onView: (view: ViewState) => void;
}
