import type { ReportTarget } from "@/lib/describe/report-error";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { PackedOptions } from "@/lib/select/options";
import type { PackedEvents } from "@/lib/select/pack-events";
import type { TimelineContext } from "@/lib/select/timeline-context";

/** What the dashboard needs of the record, the same for every view of it. */
export interface DashboardPayload {
  readonly events: PackedEvents;
  readonly actors: PackedOptions;
  readonly places: PackedOptions;
  readonly charts: ChartData;
  /** What may stand behind the timeline. */
  readonly context: TimelineContext;
  readonly metrics: TextMetrics;
  /** Where reports of errors go. */
  readonly report: ReportTarget;
  /** The site's address, without a slash at its end. */
  readonly site: string;
}
