import type { Dataset } from "./record";

/** The tables of the record whose rows name sources, in the order in which a source's facts are listed. */
export const CITING_TABLES = [
  "seedFacts",
  "events",
  "pairs",
  "pairTotals",
  "stateExports",
  "uscbcExports",
  "stateRanks",
  "uscbcRanks",
  "rankCounts",
  "nationalTrade",
  "twoWayTotals",
  "bands",
  "unplacedPairs",
  "eventsOutside",
] as const;
export type CitingTable = (typeof CITING_TABLES)[number];

/** The rows of the record that rest on a source, by table. */
export type SourceFacts = { readonly [T in CitingTable]: Dataset[T] };

/** The kinds of facts that a reader filters sources by. */
export const FACT_KINDS = [
  "event",
  "pair",
  "total",
  "export",
  "rank",
  "trade",
  "band",
  "seed",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** The kind of fact that a row of a table is. */
export const KIND_OF_TABLE: Readonly<Record<CitingTable, FactKind>> = {
  seedFacts: "seed",
  events: "event",
  eventsOutside: "event",
  pairs: "pair",
  unplacedPairs: "pair",
  pairTotals: "total",
  stateExports: "export",
  uscbcExports: "export",
  stateRanks: "rank",
  uscbcRanks: "rank",
  rankCounts: "rank",
  nationalTrade: "trade",
  twoWayTotals: "trade",
  bands: "band",
};
