import {
  EVENT_KINDS,
  EVENT_LEVELS,
  PAIR_LEVELS,
  PAIR_STATUSES,
  PAIR_TIES,
} from "../model/record";
import {
  LANE_MODES,
  METRICS,
  PAIR_ORDERS,
  SORT_ORDERS,
  THEMES,
  type Choice,
  type Metric,
  type ViewIssue,
  type ViewState,
} from "../model/view-state";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";
import { compareSides, withoutChoice } from "./compare-sides";
import { DEFAULT_VIEW } from "./default-view";
import { readPeriod } from "./read-period";
import {
  MAX_QUERY,
  printable,
  readParams,
  shorten,
  type ParamReader,
} from "./read-params";

/** The ids that a URL may name. */
export interface KnownIds {
  /** Actors and actor groups. */
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Ties; a page that shows none keeps whatever looks like one. */
  readonly pairs?: ReadonlySet<string>;
  /** Places that the charts of one state can show. */
  readonly states: ReadonlySet<string>;
  /** The first and last year that the page can show; those of the record without it. */
  readonly years?: readonly [first: number, last: number];
}

/** A view and what of its URL was not understood. */
interface ParsedView {
  readonly view: ViewState;
  readonly issues: readonly ViewIssue[];
}

const GRAMMAR = new Set(
  (
    "actor place compare match body kind level tie status pairlevel from to q " +
    "lanes bands metric sort pairsort event pair year state index theme"
  ).split(" "),
);
const TRACKING =
  /^(utm_.*|mtm_.*|pk_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|_ga|_gl|mc_cid|mc_eid|ref|_rsc)$/;

/**
 * Reads a view from the parameters of a URL (design.md section 3). Whatever is not understood falls back to its
 * default and is named in `issues`; blank values and trackers' parameters are passed over. Never throws.
 */
export function parseView(
  params: URLSearchParams,
  known: KnownIds,
): ParsedView {
  const read = readParams(params);
  const view = settleCompare(read, {
    actors: read.ids("actor", known.actors),
    places: read.ids("place", known.places),
    compare: readCompare(read, known),
    match: read.choice("match", ["any", "all"], DEFAULT_VIEW.match),
    bodyOnly: read.choice("body", ["any", "only"], "any") === "only",
    kinds: read.members("kind", EVENT_KINDS),
    levels: read.members("level", EVENT_LEVELS),
    ties: read.members("tie", PAIR_TIES),
    statuses: read.members("status", PAIR_STATUSES),
    pairLevels: read.members("pairlevel", PAIR_LEVELS),
    ...readPeriod(read),
    q: readQuery(read),
    lanes: read.choice("lanes", LANE_MODES, DEFAULT_VIEW.lanes),
    bands: read.choice("bands", ["off", "on"], "off") === "on",
    metric: readMetric(read),
    sort: read.choice("sort", SORT_ORDERS, DEFAULT_VIEW.sort),
    pairOrder: read.choice("pairsort", PAIR_ORDERS, DEFAULT_VIEW.pairOrder),
    event: readId(read, "event", known.events),
    pair: readPair(read, known),
    year: readYear(read, known),
    state: readId(read, "state", known.states),
    // `index` and not `scale`: that is of images (design.md section 3).
    indexed: read.choice("index", ["off", "on"], "off") === "on",
    theme: read.choice("theme", THEMES, DEFAULT_VIEW.theme),
  });
  for (const param of new Set(params.keys()))
    if (!GRAMMAR.has(param) && !TRACKING.test(param))
      read.report(param, params.get(param) ?? "", "unknown");
  return { view, issues: read.issues };
}

function readId(
  read: ParamReader,
  param: string,
  known: ReadonlySet<string>,
): string | null {
  const id = read.single(param);
  if (id === null || known.has(id)) return id;
  read.report(param, id, "unknown");
  return null;
}

const LIKE_A_PAIR = /^[a-z]{2}-[a-z0-9-]{1,80}$/;

function readPair(read: ParamReader, { pairs }: KnownIds): string | null {
  if (pairs) return readId(read, "pair", pairs);
  const id = read.single("pair");
  if (id === null || LIKE_A_PAIR.test(id)) return id;
  read.report("pair", id, "malformed");
  return null;
}

function readCompare(read: ParamReader, known: KnownIds): Choice | null {
  const id = read.single("compare");
  if (id === null) return null;
  if (known.actors.has(id)) return { facet: "actor", id };
  if (known.places.has(id)) return { facet: "place", id };
  read.report("compare", id, "unknown");
  return null;
}

/** What is compared is not chosen besides; nothing is compared with nothing. */
function settleCompare(read: ParamReader, view: ViewState): ViewState {
  const { compare } = view;
  if (compare === null) return view;
  if (compareSides(view) === null) {
    read.report("compare", compare.id, "alone");
    return { ...view, compare: null };
  }
  return withoutChoice(view, compare);
}

function readMetric(read: ParamReader): Metric | null {
  const metric = read.choice("metric", ["none", ...METRICS], "none");
  return metric === "none" ? null : metric;
}

function readQuery(read: ParamReader): string {
  const q = printable(read.single("q") ?? "");
  if (q.length <= MAX_QUERY) return q;
  read.report("q", q, "out-of-range");
  return shorten(q, MAX_QUERY).trim();
}

function readYear(read: ParamReader, { years }: KnownIds): number | null {
  const [first, last] = years ?? [FIRST_YEAR, LAST_YEAR];
  const value = read.single("year");
  if (value === null) return null;
  const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
  if (year >= first && year <= last) return year;
  read.report("year", value, Number.isNaN(year) ? "malformed" : "out-of-range");
  return null;
}
