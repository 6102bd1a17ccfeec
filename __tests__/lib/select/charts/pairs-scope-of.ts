import type { ViewState } from "@/lib/model/view-state";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

/** What the charts of pairs take from a view that differs from the default in some parts. */
export function pairsScopeOf(
  data: PairsData,
  view: Partial<ViewState> = {},
): ChartScope {
  return pairsScope(
    { ...DEFAULT_VIEW, ...view },
    data,
    (id) => data.places[id]?.name.en ?? id,
  );
}
