import type { Messages } from "../../messages/messages";
import type { SourcesWords } from "../../messages/sources-for";
import { SOURCE_TIERS, type Dataset, type Source } from "../../model/record";
import { FACT_KINDS } from "../../model/source-facts";
import {
  selectSources,
  type SourceFilter,
} from "../../select/sources/select-sources";
import {
  countFacts,
  factKinds,
  sourceFacts,
} from "../../select/sources/source-facts";
import type { SourcesView } from "../../view/sources-view";
import { sourceDetail, type SourceDetail } from "../source-detail";
import { describeFacts, type FactGroup } from "./describe-facts";

/** Sources on one page of the list. */
export const PAGE_SIZE = 40;
/** A publisher is offered as a filter from so many sources on; every other one is a link at its sources. */
const OFTEN = 3;

/** A source with all that rests on it. */
export interface SourceEntry {
  readonly source: SourceDetail;
  readonly facts: readonly FactGroup[];
}

/** A value to filter by, and how many sources it would leave. */
export interface SourceOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** One page of the sources that a view asks for, in a language. */
export interface SourcesPageDetail {
  /** Sources in the record. */
  readonly total: number;
  /** Times that a row of the record names a source. */
  readonly citations: number;
  /** Sources that pass the filters, on all pages. */
  readonly count: number;
  /** From 1; never beyond the last. */
  readonly page: number;
  readonly pages: number;
  /** One part for each tier on the page, with its name and the number of its sources on all pages; or one without. */
  readonly parts: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly entries: readonly SourceEntry[];
  }[];
  readonly options: Readonly<Record<SourceFilter, readonly SourceOption[]>>;
}

/** The page of all sources as a view asks for it. */
export function sourcesPage(
  dataset: Dataset,
  view: SourcesView,
  words: SourcesWords,
  messages: Messages,
): SourcesPageDetail {
  const facts = sourceFacts(dataset);
  const found = selectSources(dataset, view);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(view.page, pages);
  const entries = found
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    .map((source) => {
      const rows = facts.get(source.id);
      return {
        source: sourceDetail(source, messages.locale),
        facts: rows ? describeFacts(dataset, rows, words, messages) : [],
      };
    });
  const { tier: tierNames } = messages.names;
  const parts =
    view.sort === "tier"
      ? SOURCE_TIERS.map((tier) => ({
          id: tier,
          title: words.withCount(
            tierNames[tier],
            found.filter((source) => source.tier === tier).length,
          ),
          entries: entries.filter(({ source }) => source.tier === tier),
        }))
      : [{ id: "all", title: null, entries }];
  return {
    total: dataset.sources.length,
    citations: [...facts.values()].reduce((sum, f) => sum + countFacts(f), 0),
    count: found.length,
    page,
    pages,
    parts: parts.filter((part) => part.entries.length > 0),
    options: sourceOptions(dataset, view, words, messages),
  };
}

function sourceOptions(
  dataset: Dataset,
  view: SourcesView,
  words: SourcesWords,
  { names, site }: Messages,
): SourcesPageDetail["options"] {
  const facts = sourceFacts(dataset);
  const offer = (
    filter: SourceFilter,
    valuesOf: (source: Source) => Iterable<string>,
  ) => {
    const counts = new Map<string, number>();
    for (const source of selectSources(dataset, view, filter))
      for (const value of valuesOf(source))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return (id: string, name: string): SourceOption => ({
      id,
      name,
      count: counts.get(id) ?? 0,
    });
  };
  const tier = offer("tier", (source) => [source.tier]);
  const kind = offer("fact", ({ id }) => {
    const rows = facts.get(id);
    return rows ? factKinds(rows) : [];
  });
  const language = offer("language", ({ lang }) => [lang]);
  const publisher = offer("publisher", (source) => [source.publisher]);
  const languages = distinct(dataset.sources, ({ lang }) => lang, 1);
  const publishers = distinct(dataset.sources, (s) => s.publisher, OFTEN);
  const chosen = view.publisher === null ? [] : [view.publisher];
  return {
    tier: SOURCE_TIERS.map((id) => tier(id, names.tier[id])),
    fact: FACT_KINDS.map((id) => kind(id, words.factKinds[id])),
    language: languages
      .map((id) => language(id, site.language[id] ?? id))
      .sort((a, b) => b.count - a.count),
    publisher: [...new Set([...publishers, ...chosen])]
      .sort()
      .map((id) => publisher(id, id)),
  };
}

/** The values that at least `least` sources have, in the record's order. */
function distinct(
  sources: readonly Source[],
  valueOf: (source: Source) => string,
  least: number,
): string[] {
  const counts = new Map<string, number>();
  for (const source of sources)
    counts.set(valueOf(source), (counts.get(valueOf(source)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([value]) => value);
}
