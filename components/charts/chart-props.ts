import type { ReactNode } from "react";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { ViewPath } from "./view-path";

/** The charts by the name that addresses and hooks use. */
export type ChartName =
  | "pairs-growth"
  | "pairs-by-state"
  | "state-exports"
  | "state-export-series"
  | "rank-counts"
  | "national-trade"
  | "pairs-by-province"
  | "pairs-matrix"
  | "pairs-map"
  | "pairs-calendar"
  | "pairs-status"
  | "export-slope"
  | "export-multiples"
  | "export-heat"
  | "export-share"
  | "state-ranks"
  | "trade-balance"
  | "ties-and-exports";

/** What every chart is given; a page may have data and words of its own. */
export interface ChartProps<
  Data = ChartData,
  Words extends ChartMessages = ChartMessages,
> {
  readonly data: Data;
  readonly scope: ChartScope;
  /** The words of the page's language. */
  readonly messages: Words;
  /** The view that the page shows. */
  readonly view: ViewState;
  /** The page's addresses, and what a choice does once the page is interactive. */
  readonly go: ViewPath;
  /** A link to report an error in the chart. */
  readonly reportLink?:
    ((chart: ChartName, title: string) => ReactNode) | undefined;
}
