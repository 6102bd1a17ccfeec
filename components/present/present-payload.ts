import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { TradeData } from "@/lib/select/charts/trade-data";

/** What of the record a stage draws with; plain data. */
export interface StageRecord {
  /** What the timeline, the charts of the dashboard and the live view need. */
  readonly record: DashboardPayload;
  /** Null where no scene draws a chart of pairs. */
  readonly pairs: PairsData | null;
  /** What charts of trade need besides `record.charts`; null where no scene draws one. */
  readonly trade: Omit<TradeData, keyof ChartData> | null;
}

/** What presenting needs: the record and a briefing filled from it; plain data. */
export interface PresentPayload extends StageRecord {
  readonly briefing: FilledBriefing;
  /** Ids of the events that a text search of a scene or step finds, by the text. */
  readonly hits: Readonly<Record<string, readonly string[]>>;
}
