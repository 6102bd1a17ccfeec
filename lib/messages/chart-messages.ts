import type { charts } from "./en/charts";
import type { Messages } from "./messages";

/** The words of pages with charts; apart from `Messages`, so that the dashboard loads them with its charts. */
export interface ChartMessages extends Messages {
  readonly charts: typeof charts;
}
