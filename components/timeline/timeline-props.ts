import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { TimeWindow } from "@/lib/model/time-window";

export interface TimelineProps {
  /** The whole record. */
  events: readonly IndexedEvent[];
  /** Ids of the events that pass every filter but the window. */
  matching: ReadonlySet<string>;
  /** Names the filter behind them; with a new one all marks are drawn anew, which is cheaper than taking hundreds away one by one. */
  filter?: string;
  /** The stretch of time to show. */
  window: TimeWindow;
  /** The selected event. */
  selected: string | null;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
  /** The words of the page's language. */
  messages: Messages;
  /** Address of an event's page. */
  hrefFor: (id: string) => string;
  /** Called with the new window once a gesture ends. */
  onWindow: (window: TimeWindow) => void;
  /** Called with the id of an event that the reader opens. */
  onSelect: (id: string) => void;
  /** Called with the ids of a cluster that the reader opens. */
  onCluster: (ids: readonly string[]) => void;
}
