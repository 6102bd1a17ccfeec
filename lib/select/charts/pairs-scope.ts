import type { ViewState } from "@/lib/model/view-state";
import { chartScope, type ChartScope } from "./chart-scope";
import type { PairsData } from "./pairs-data";

/** Resolves a view for the charts of pairs, which know no figures of trade. */
export function pairsScope(
  view: ViewState,
  data: Pick<PairsData, "states">,
  placeName: (id: string) => string,
): ChartScope {
  const { states } = data;
  return chartScope(view, { states, census: {}, censusYears: [] }, placeName);
}
