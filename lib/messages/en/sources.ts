import { countOf, formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "en");

/** The words of the page of all sources, in English. */
export const sources = {
  title: "Sources",
  description:
    "Every source of the record of US–China ties with all that rests on it: events, ties, figures and statements; to be filtered, and cited in BibTeX, RIS or CSL-JSON.",
  intro: (total: number, facts: number) =>
    `${countOf(total, "source")}, and below each what the record takes from it: ${n(facts)} citations in all. An entry names the document as it names itself and links to it where it has an address.`,
  tiers: "What the tiers mean",
  filter: "Filter the sources",
  q: "Words in the title, publisher or address",
  tier: "Tier",
  fact: "What rests on it",
  language: "Language",
  publisher: "Publisher",
  any: "Any",
  sort: "Order",
  orders: {
    tier: "By tier, then publisher",
    facts: "Most facts first",
    newest: "Newest first",
  },
  apply: "Apply",
  clear: "Show all sources",
  withCount: (name: string, count: number) => `${name} (${n(count)})`,
  shown: (count: number, total: number) =>
    count === total
      ? `All ${countOf(total, "source")}`
      : `${n(count)} of ${countOf(total, "source")}`,
  ofPublisher: (name: string) => `All sources of ${name}`,
  none: "No source passes these filters.",
  pages: { before: "Pages of the list", after: "Pages of the list, after it" },
  page: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
  goTo: (page: number) => `Page ${n(page)}`,
  previous: "Previous",
  next: "Next",
  cite: "Cite all of these sources:",
  citeOne: "Cite:",
  copy: "Link to this source",
  /** The first line of a file of BibTeX. */
  remark: (facts: {
    readonly site: string;
    readonly count: number;
    readonly asOf: string;
    readonly address: string;
  }) =>
    `${facts.site}. ${countOf(facts.count, "source")}, record as of ${facts.asOf}: ${facts.address}`,
  /** Why there is no file. */
  notCited: (issues: readonly string[]) =>
    `Nothing is cited, because the address holds what is not understood: ${issues.join("; ")}.`,
  factKinds: {
    event: "Events",
    pair: "Ties",
    total: "Reported numbers of ties",
    export: "State exports",
    rank: "Ranks among export markets",
    trade: "National trade",
    band: "Heads of state",
    seed: "Founding facts",
  },
  tables: {
    seedFacts: (count: number) => countOf(count, "founding fact"),
    events: (count: number) => countOf(count, "event"),
    eventsOutside: (count: number) =>
      countOf(count, "event outside 1979–2024", "events outside 1979–2024"),
    pairs: (count: number) => countOf(count, "tie"),
    unplacedPairs: (count: number) =>
      countOf(
        count,
        "tie that could not be placed",
        "ties that could not be placed",
      ),
    pairTotals: (count: number) =>
      countOf(count, "reported number of ties", "reported numbers of ties"),
    stateExports: (count: number) =>
      countOf(count, "figure of a state's exports", "figures of state exports"),
    uscbcExports: (count: number) =>
      countOf(
        count,
        "figure of a state's exports by the US-China Business Council's method",
        "figures of state exports by the US-China Business Council's method",
      ),
    stateRanks: (count: number) =>
      countOf(
        count,
        "rank of China among a state's export markets",
        "ranks of China among states' export markets",
      ),
    uscbcRanks: (count: number) =>
      countOf(
        count,
        "rank by the US-China Business Council's method",
        "ranks by the US-China Business Council's method",
      ),
    rankCounts: (count: number) =>
      countOf(
        count,
        "count of states by China's rank",
        "counts of states by China's rank",
      ),
    nationalTrade: (count: number) =>
      countOf(count, "year of national trade", "years of national trade"),
    twoWayTotals: (count: number) =>
      countOf(
        count,
        "two-way total of an early year",
        "two-way totals of early years",
      ),
    bands: (count: number) =>
      countOf(count, "term of a head of state", "terms of heads of state"),
  },
  figures: {
    rankCounts: "States where China is first, in the top three or the top five",
    nationalTrade: "US exports to and imports from China",
    twoWayTotals: "US trade with China, both ways",
  },
  years: (runs: readonly (readonly [number, number])[]) =>
    runs
      .map(([first, last]) =>
        first === last ? `${first}` : `${first}–${last}`,
      )
      .join(", "),
  since: (date: string) => `since ${date}`,
  tieSince: (tie: string, date: string) => `${tie}, ${date}`,
  total: (counts: {
    readonly total: number | null;
    readonly stateProvince: number | null;
    readonly city: number | null;
  }) =>
    [
      counts.total === null ? "" : `${n(counts.total)} in all`,
      counts.stateProvince === null
        ? ""
        : `${n(counts.stateProvince)} state–province`,
      counts.city === null ? "" : `${n(counts.city)} city`,
    ]
      .filter(Boolean)
      .join(", "),
};
