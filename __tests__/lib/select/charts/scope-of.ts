import type { ViewState } from "@/lib/model/view-state";
import type { ChartData } from "@/lib/select/charts/chart-data";
import { chartScope, type ChartScope } from "@/lib/select/charts/chart-scope";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

/** What the charts take from a view that differs from the default in some parts. */
export function scopeOf(
  data: ChartData,
  view: Partial<ViewState> = {},
): ChartScope {
  return chartScope(
    { ...DEFAULT_VIEW, ...view },
    data,
    (id) => data.states.find((state) => state.id === id)?.name ?? id,
  );
}
