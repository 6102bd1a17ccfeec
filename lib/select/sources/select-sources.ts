import { SOURCE_TIERS, type Dataset, type Source } from "../../model/record";
import { parseEdtf } from "../../time/parse-edtf";
import type {
  KnownSources,
  SourceOrder,
  SourcesView,
} from "../../view/sources-view";
import { foldText, searchTerms } from "../fold-text";
import { countFacts, factKinds, sourceFacts } from "./source-facts";

/** What of the record the address of the sources may name. */
export function knownSources({ sources }: Dataset): KnownSources {
  return {
    sources: new Set(sources.map(({ id }) => id)),
    languages: new Set(sources.map(({ lang }) => lang)),
    publishers: new Set(sources.map(({ publisher }) => publisher)),
  };
}

/** A filter of the sources that can be left out, to count what its other values would give. */
export type SourceFilter = "tier" | "language" | "publisher" | "fact";

/** The sources that pass the filters of a view, one of them perhaps aside, in the order it asks for; all pages of them. */
export function selectSources(
  dataset: Dataset,
  view: SourcesView,
  except?: SourceFilter,
): Source[] {
  const facts = sourceFacts(dataset);
  const terms = searchTerms(view.q);
  const kindsOf = ({ id }: Source) => {
    const rows = facts.get(id);
    return rows ? factKinds(rows) : new Set();
  };
  const tests: [SourceFilter | null, boolean, (source: Source) => boolean][] = [
    ["tier", view.tiers.length > 0, ({ tier }) => view.tiers.includes(tier)],
    [
      "language",
      view.languages.length > 0,
      ({ lang }) => view.languages.includes(lang),
    ],
    [
      "publisher",
      view.publisher !== null,
      ({ publisher }) => publisher === view.publisher,
    ],
    [
      "fact",
      view.facts.length > 0,
      (source) => {
        const kinds = kindsOf(source);
        return view.facts.some((kind) => kinds.has(kind));
      },
    ],
    [null, view.sources.length > 0, ({ id }) => view.sources.includes(id)],
    [
      null,
      terms.length > 0,
      (source) => terms.every((term) => sourceText(source).includes(term)),
    ],
  ];
  const asked = tests.filter(
    ([filter, on]) => on && (filter === null || filter !== except),
  );
  return dataset.sources
    .filter((source) => asked.every(([, , test]) => test(source)))
    .sort((a, b) => compareBy[view.sort](a, b, facts) || compareNames(a, b));
}

type Facts = ReturnType<typeof sourceFacts>;

const compareBy: Readonly<
  Record<SourceOrder, (a: Source, b: Source, facts: Facts) => number>
> = {
  tier: (a, b) => SOURCE_TIERS.indexOf(a.tier) - SOURCE_TIERS.indexOf(b.tier),
  facts: (a, b, facts) => factsOf(b, facts) - factsOf(a, facts),
  newest: (a, b) => startOf(b) - startOf(a),
};

function factsOf({ id }: Source, facts: Facts): number {
  const rows = facts.get(id);
  return rows ? countFacts(rows) : 0;
}

/** UTC milliseconds; a source without a date comes after all others. */
function startOf({ date }: Source): number {
  return parseEdtf(date)?.start ?? Number.MIN_SAFE_INTEGER;
}

/** By publisher, then date, then id; by code point, so that the order is the same on every machine. */
function compareNames(a: Source, b: Source): number {
  return (
    compareText(publisherText(a), publisherText(b)) ||
    compareText(a.date, b.date) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Folding a text costs more than comparing it: once for each source. */
function keep(make: (source: Source) => string): (source: Source) => string {
  const made = new WeakMap<Source, string>();
  return (source) => {
    const text = made.get(source) ?? make(source);
    made.set(source, text);
    return text;
  };
}

const publisherText = keep(({ publisher }) => foldText(publisher));

/** What a search looks through: who published it, its title, its address and its id. */
const sourceText = keep(({ publisher, title, url, id }) =>
  foldText([publisher, title, url, id].join("\n")),
);
