import type { ViewState } from "../model/view-state";

/** The whole record: nothing filtered, nothing selected. */
export const DEFAULT_VIEW: ViewState = {
  actors: [],
  places: [],
  match: "any",
  bodyOnly: false,
  kinds: [],
  levels: [],
  ties: [],
  statuses: [],
  pairLevels: [],
  from: null,
  to: null,
  q: "",
  lanes: "kind",
  sort: "oldest",
  event: null,
  year: null,
  state: null,
  theme: "auto",
};

/** The same view with every filter off; selection, order and theme stay. */
export function clearFilters(view: ViewState): ViewState {
  return {
    ...DEFAULT_VIEW,
    lanes: view.lanes,
    sort: view.sort,
    event: view.event,
    year: view.year,
    state: view.state,
    theme: view.theme,
  };
}
