import type { ReportTarget } from "@/lib/describe/report-error";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { FilterOption } from "@/lib/select/options";

/** What the page of trade needs of the record, the same for every view of it. */
export interface TradePayload {
  readonly charts: TradeData;
  /** The states that have figures. */
  readonly states: readonly FilterOption[];
  /** Where reports of errors go. */
  readonly report: ReportTarget;
  /** The site's address, without a slash at its end. */
  readonly site: string;
}

/** The view that the page was asked for. */
export interface InitialTrade {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
  /** Names of the actors and places that it holds, by id. */
  readonly names: Readonly<Record<string, string>>;
}
