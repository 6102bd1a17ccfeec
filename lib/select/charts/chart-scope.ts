import type { PairLevel, PairStatus, PairTie } from "@/lib/model/record";
import type { ViewState } from "@/lib/model/view-state";
import { parseEdtf } from "@/lib/time/parse-edtf";
import {
  FIRST_YEAR,
  LAST_YEAR,
  RECORD_END,
  RECORD_START,
} from "@/lib/time/record-window";
import { utcYear } from "@/lib/time/utc-day";
import type { ChartData } from "./chart-data";

/** A filter of the page, as the charts name it when it does not act on them. */
export type ChartFilter =
  | "actor"
  | "place"
  | "period"
  | "kind"
  | "level"
  | "tie"
  | "status"
  | "pairlevel"
  | "text";

/** What the charts take from the view: the filters that may act on them, dates and states resolved. */
export interface ChartScope {
  readonly places: readonly string[];
  /** The chosen places by name, in their order. */
  readonly placeNames: readonly string[];
  readonly match: "any" | "all";
  /** UTC milliseconds, inclusive; never before the record starts. */
  readonly from: number;
  /** UTC milliseconds, exclusive; never after the record ends. */
  readonly to: number;
  /** EDTF of the first and last moment as the reader chose them; null at the edges of the record. */
  readonly since: string | null;
  readonly until: string | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly ties: readonly PairTie[];
  readonly statuses: readonly PairStatus[];
  readonly pairLevels: readonly PairLevel[];
  /** The text search; empty for none. Only the explorer of pairs searches what charts draw. */
  readonly q: string;
  /** The chosen Census year, null when none or unknown. */
  readonly year: number | null;
  /** The chosen state, null when none or unknown. */
  readonly state: string | null;
  /** Whether exports are shown against the first year of the period. */
  readonly indexed: boolean;
  /** The US states among the chosen places. */
  readonly states: readonly string[];
  /** The filters that are set. */
  readonly filters: readonly ChartFilter[];
}

/** Resolves a view for the charts: a place that is compared counts as one of those chosen; dates that cannot be read count as the edges of the record. */
export function chartScope(
  view: ViewState,
  data: Pick<ChartData, "states" | "census" | "censusYears">,
  placeName: (id: string) => string,
): ChartScope {
  const start = view.from === null ? null : parseEdtf(view.from);
  const end = view.to === null ? null : parseEdtf(view.to);
  const from = Math.max(start?.start ?? RECORD_START, RECORD_START);
  const to = Math.min(end?.end ?? RECORD_END, RECORD_END);
  const compared = view.compare?.facet === "place" ? [view.compare.id] : [];
  const places = [...view.places, ...compared];
  const known = new Set(data.states.map((state) => state.id));
  return {
    places,
    placeNames: places.map(placeName),
    match: compared.length > 0 ? "any" : view.match,
    from,
    to,
    since: from > RECORD_START && start ? start.edtf : null,
    until: to < RECORD_END && end ? end.edtf : null,
    firstYear: utcYear(from),
    lastYear: utcYear(to - 1),
    ties: view.ties,
    statuses: view.statuses,
    pairLevels: view.pairLevels,
    q: view.q,
    year:
      view.year !== null && data.censusYears.includes(view.year)
        ? view.year
        : null,
    state: view.state !== null && view.state in data.census ? view.state : null,
    indexed: view.indexed,
    states: places.filter((id) => known.has(id)),
    filters: setFilters(view, from > RECORD_START || to < RECORD_END),
  };
}

/** The same without the period: what a drawing over time shows, where the period is its brush and not its frame. */
export function withoutPeriod(scope: ChartScope): ChartScope {
  return {
    ...scope,
    ...{ from: RECORD_START, to: RECORD_END, since: null, until: null },
    ...{ firstYear: FIRST_YEAR, lastYear: LAST_YEAR },
    filters: scope.filters.filter((filter) => filter !== "period"),
  };
}

function setFilters(view: ViewState, period: boolean): ChartFilter[] {
  const set: [ChartFilter, boolean][] = [
    ["actor", view.actors.length > 0],
    ["place", view.places.length > 0 || view.compare?.facet === "place"],
    ["period", period],
    ["kind", view.kinds.length > 0],
    ["level", view.levels.length > 0],
    ["tie", view.ties.length > 0],
    ["status", view.statuses.length > 0],
    ["pairlevel", view.pairLevels.length > 0],
    ["text", view.q !== ""],
  ];
  return set.filter(([, on]) => on).map(([filter]) => filter);
}
