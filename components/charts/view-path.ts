import type { ViewChange } from "@/components/view/use-view-history";

/** Where a chart's links and forms lead. */
export interface ViewPath {
  /** The path of the page, without a query. */
  readonly path: string;
  /** Shows another view in place, or what follows from the present one, which may be ahead of the chart; without it, links and forms load the page anew. */
  readonly onView?: ((change: ViewChange) => void) | undefined;
}
