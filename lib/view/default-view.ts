import type { ViewState } from "../model/view-state";

/** The whole record: nothing filtered, nothing selected. */
export const DEFAULT_VIEW: ViewState = {
  actors: [],
  places: [],
  compare: null,
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
  bands: false,
  metric: null,
  sort: "oldest",
  pairOrder: "us",
  event: null,
  pair: null,
  year: null,
  state: null,
  indexed: false,
  theme: "auto",
};

/** The same view with every filter off; selection, lanes, order and theme stay. */
export function clearFilters(view: ViewState): ViewState {
  return {
    ...DEFAULT_VIEW,
    lanes: view.lanes,
    bands: view.bands,
    metric: view.metric,
    sort: view.sort,
    pairOrder: view.pairOrder,
    event: view.event,
    pair: view.pair,
    year: view.year,
    state: view.state,
    indexed: view.indexed,
    theme: view.theme,
  };
}
