import { FACT_KINDS, type FactKind } from "../model/source-facts";
import { SOURCE_TIERS, type SourceTier } from "../model/record";
import type { ViewIssue } from "../model/view-state";
import { MAX_QUERY, readParams, shorten } from "./read-params";

export const SOURCE_ORDERS = ["tier", "facts", "newest"] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Which sources a reader looks at and in which order. Empty lists and nulls mean "all". */
export interface SourcesView {
  readonly tiers: readonly SourceTier[];
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  /** A publisher, by its whole name. */
  readonly publisher: string | null;
  readonly facts: readonly FactKind[];
  readonly q: string;
  /** Sources by id, whatever else is asked for. */
  readonly sources: readonly string[];
  readonly sort: SourceOrder;
  /** Counted from 1. */
  readonly page: number;
}

export const ALL_SOURCES: SourcesView = {
  tiers: [],
  languages: [],
  publisher: null,
  facts: [],
  q: "",
  sources: [],
  sort: "tier",
  page: 1,
};

/** What of the record the address of the sources may name. */
export interface KnownSources {
  readonly sources: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
}

/** Reads the view of the sources from the parameters of a URL; what is not understood is left out and named in `issues`. */
export function parseSourcesView(
  params: URLSearchParams,
  known: KnownSources,
): { readonly view: SourcesView; readonly issues: readonly ViewIssue[] } {
  const read = readParams(params);
  const q = read.single("q") ?? "";
  const page = read.single("page") ?? "1";
  const publisher = read.single("publisher");
  const isPublisher = publisher === null || known.publishers.has(publisher);
  if (!isPublisher) read.report("publisher", publisher, "unknown");
  if (q.length > MAX_QUERY) read.report("q", q, "out-of-range");
  if (!/^[1-9]\d{0,3}$/.test(page)) read.report("page", page, "malformed");
  const view: SourcesView = {
    tiers: read.members("tier", SOURCE_TIERS),
    languages: read.ids("language", known.languages),
    publisher: isPublisher ? publisher : null,
    facts: read.members("fact", FACT_KINDS),
    q: shorten(q, MAX_QUERY).trim(),
    sources: read.ids("source", known.sources),
    sort: read.choice("sort", SOURCE_ORDERS, ALL_SOURCES.sort),
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
  return { view, issues: read.issues };
}

/**
 * The query string of a view of the sources, without a question mark; empty for `ALL_SOURCES`.
 *
 * @example sourcesQuery({ ...ALL_SOURCES, tiers: ["seed"], page: 2 }) // "tier=seed&page=2"
 */
export function sourcesQuery(view: SourcesView): string {
  const entries: [string, string][] = [
    ["tier", view.tiers.join(",")],
    ["language", view.languages.join(",")],
    ["publisher", view.publisher ?? ""],
    ["fact", view.facts.join(",")],
    ["q", view.q],
    ["source", view.sources.join(",")],
    ["sort", view.sort === ALL_SOURCES.sort ? "" : view.sort],
    ["page", view.page === 1 ? "" : String(view.page)],
  ];
  return entries
    .filter(([, value]) => value !== "")
    .map(
      ([param, value]) =>
        `${param}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`,
    )
    .join("&");
}
