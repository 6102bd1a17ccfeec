import type { ViewState } from "@/lib/model/view-state";

/** Where a chart's links and forms lead. */
export interface ViewPath {
  /** The path of the page, without a query. */
  readonly path: string;
  /** Shows another view in place; without it, links and forms load the page anew. */
  readonly onView?: ((view: ViewState) => void) | undefined;
}
