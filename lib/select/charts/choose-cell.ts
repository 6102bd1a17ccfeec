import type { ViewState } from "@/lib/model/view-state";
import { withPlaces } from "../toggle-choice";

/**
 * The view that a cell or a header of the matrix leads to: filtered by the state, the province-level unit or both, which
 * ties then need to have together. A header keeps the other side's choice; what is chosen already is taken back.
 */
export function chooseCell(
  view: ViewState,
  cell: { readonly state?: string; readonly province?: string },
  heads: {
    readonly states: readonly string[];
    readonly provinces: readonly string[];
  },
): ViewState {
  const { places } = view;
  const both = cell.state !== undefined && cell.province !== undefined;
  const taken = [cell.state, cell.province].every(
    (id) => id === undefined || places.includes(id),
  );
  const next = (id: string | undefined, known: readonly string[]) => {
    if (id !== undefined) return taken ? [] : [id];
    return both
      ? []
      : places.filter((place) => known.includes(place)).slice(0, 1);
  };
  const chosen = [
    ...next(cell.state, heads.states),
    ...next(cell.province, heads.provinces),
  ];
  return {
    ...withPlaces({ ...view, compare: null }, chosen),
    match: chosen.length > 1 ? "all" : "any",
  };
}
