import type { Locale } from "../../model/bilingual";
import type { Dataset, Source } from "../../model/record";
import type { ViewIssue, ViewState } from "../../model/view-state";
import { parseView } from "../../view/parse-view";
import { parseSourcesView } from "../../view/sources-view";
import { chartScope } from "../charts/chart-scope";
import { pickChartData } from "../charts/pick-chart-data";
import { pickPairsData } from "../charts/pick-pairs-data";
import { selectPairs } from "../charts/select-pairs";
import { filterEvents } from "../filter-events";
import { indexEvents } from "../index-events";
import { knownIds } from "../known-ids";
import { buildCorpus, searchText } from "../text-search";
import { selectFigures } from "./select-figures";
import { knownSources, selectSources } from "./select-sources";

/** What of a view's rows is cited. */
const SUBJECTS = ["events", "pairs", "figures", "sources"] as const;
type Subject = (typeof SUBJECTS)[number];

/** Parameters that name rows one by one. */
const NAMED = ["event", "pair", "source"] as const;
const MOST_NAMED = 500;

/** The sources of what a query asks for, or the parameters that were not understood. */
export type CitedSources =
  | { readonly sources: readonly Source[] }
  | {
      /** 404 where something named is not in the record, otherwise 400. */
      readonly status: 400 | 404;
      readonly issues: readonly ViewIssue[];
    };

/**
 * The sources of exactly what a view shows, in the order of the record.
 *
 * `event=`, `pair=` and `source=` name rows one by one and go before all filters. Otherwise the filters of the grammar
 * of views hold, and `of` says whose sources are meant: `events` (by itself), `pairs`, `figures` (of the chosen states,
 * or all), several with commas; `of=sources` takes the filters of the page of sources. Nothing is passed over: a
 * parameter that is not understood is an issue, because a list with the wrong sources is worse than none.
 */
export function citedSources(
  dataset: Dataset,
  params: URLSearchParams,
): CitedSources {
  const subjects = readSubjects(params);
  if ("reason" in subjects) return { status: 400, issues: [subjects] };
  if (subjects.includes("sources")) return listedSources(dataset, params);
  if (NAMED.some((name) => listOf(params, name).length > 0))
    return namedSources(dataset, params);
  const { view, issues } = parseView(
    without(params, [...NAMED, "of", "lang"]),
    knownIds(dataset),
  );
  if (issues.length > 0) return { status: 400, issues };
  const cited = new Set(
    subjects.flatMap((subject) => rowsOf[subject](dataset, view, params)),
  );
  return { sources: dataset.sources.filter(({ id }) => cited.has(id)) };
}

function readSubjects(params: URLSearchParams): readonly Subject[] | ViewIssue {
  const asked = listOf(params, "of");
  const stray = asked.find((value) => !SUBJECTS.some((one) => one === value));
  if (stray !== undefined)
    return { param: "of", value: stray, reason: "unknown" };
  return asked.length === 0
    ? ["events"]
    : SUBJECTS.filter((subject) => asked.includes(subject));
}

function listedSources(
  dataset: Dataset,
  params: URLSearchParams,
): CitedSources {
  const { view, issues } = parseSourcesView(params, knownSources(dataset));
  if (issues.length > 0) return { status: 400, issues };
  const listed = new Set(selectSources(dataset, view).map(({ id }) => id));
  return { sources: dataset.sources.filter(({ id }) => listed.has(id)) };
}

function namedSources(dataset: Dataset, params: URLSearchParams): CitedSources {
  const citing = {
    event: index([...dataset.events, ...dataset.eventsOutside]),
    pair: index(dataset.pairs),
    source: new Map(dataset.sources.map(({ id }) => [id, [id]])),
  };
  const asked = NAMED.flatMap((param) =>
    listOf(params, param).map((value) => ({ param, value })),
  );
  const beyond = asked[MOST_NAMED];
  if (beyond)
    return { status: 400, issues: [{ ...beyond, reason: "too-many" }] };
  const stray = asked.filter(({ param, value }) => !citing[param].has(value));
  if (stray.length > 0)
    return {
      status: 404,
      issues: stray.map((one) => ({ ...one, reason: "unknown" })),
    };
  const cited = new Set(
    asked.flatMap(({ param, value }) => citing[param].get(value) ?? []),
  );
  return { sources: dataset.sources.filter(({ id }) => cited.has(id)) };
}

type Rows = (
  dataset: Dataset,
  view: ViewState,
  params: URLSearchParams,
) => readonly string[];

/** The ids of the sources of a view's rows. */
const rowsOf: Readonly<Record<Subject, Rows>> = {
  events: (dataset, view) => {
    const hits = view.q ? searchText(buildCorpus(dataset), view.q) : null;
    const shown = filterEvents(indexEvents(dataset, "en"), view, hits);
    const ids = new Set(shown.map(({ id }) => id));
    return sourcesOf(dataset.events.filter(({ id }) => ids.has(id)));
  },
  pairs: (dataset, view, params) => {
    // A text search looks through notes in the page's language.
    const locale: Locale = params.get("lang") === "zh" ? "zh" : "en";
    const scope = chartScope(view, pickChartData(dataset, locale), (id) => id);
    return sourcesOf(selectPairs(pickPairsData(dataset, locale), scope));
  },
  figures: (dataset, view) => sourcesOf(selectFigures(dataset, view)),
  sources: () => [],
};

type Citing = { readonly sources: readonly string[] };

function sourcesOf(rows: readonly Citing[]): string[] {
  return rows.flatMap(({ sources }) => sources);
}

function index(rows: readonly (Citing & { readonly id: string })[]) {
  return new Map(rows.map(({ id, sources }) => [id, sources]));
}

function listOf(params: URLSearchParams, param: string): string[] {
  return params
    .getAll(param)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

function without(
  params: URLSearchParams,
  names: readonly string[],
): URLSearchParams {
  return new URLSearchParams(
    [...params].filter(([name]) => !names.includes(name)),
  );
}
