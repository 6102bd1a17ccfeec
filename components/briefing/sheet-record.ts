import {
  unpackRecord,
  type DashboardRecord,
} from "@/components/dashboard/use-record";
import type { PresentPayload } from "@/components/present/present-payload";
import { filterNames, type FilterNames } from "@/lib/describe/filter-names";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { TimelineContext } from "@/lib/select/timeline-context";

/** What of the record the drawings of a briefing's scenes are made from. */
export interface SheetRecord extends DashboardRecord {
  readonly names: () => FilterNames;
  /** The terms of heads of state. */
  readonly context: TimelineContext;
  readonly charts: () => ChartData;
  readonly pairs: () => PairsData;
  readonly trade: () => TradeData;
  readonly metrics: TextMetrics;
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  /** Ids of the events that a text search finds, by the text. */
  readonly hits: PresentPayload["hits"];
}

/** Unpacks what a briefing is presented with; of charts that no scene draws there may be nothing. */
export function sheetRecord(
  payload: Omit<PresentPayload, "briefing">,
  messages: ChartMessages,
): SheetRecord {
  const { record, pairs, trade, hits } = payload;
  const opened = unpackRecord(record);
  const names = filterNames(opened.actors, opened.places, messages);
  return {
    ...opened,
    ...{ metrics: record.metrics, site: record.site, hits },
    context: record.context,
    names: () => names,
    charts: () => record.charts,
    pairs: () => given(pairs),
    trade: () => ({ ...record.charts, ...given(trade) }),
  };
}

function given<Part>(part: Part | null): Part {
  if (part === null) throw new Error("No scene was said to draw this chart");
  return part;
}
