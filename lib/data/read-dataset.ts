import type { Dataset } from "../model/record";
import { readChange } from "./read-changes";
import { readEvents } from "./read-events";
import {
  readActor,
  readBand,
  readPlace,
  readSeedFact,
  readSource,
} from "./read-names";
import { readPair, readPairTotal, readUnplacedPair } from "./read-ties";
import {
  readNationalTrade,
  readRankCount,
  readStateExport,
  readStateRank,
  readTwoWayTotal,
  readUscbcExport,
} from "./read-trade";
import type { Row, Tables } from "./table";

/** The tables that a dataset is made of. */
export const TABLE_NAMES = [
  "sources",
  "places",
  "actors",
  "pairs",
  "pairs-unplaced",
  "pair-totals",
  "events",
  "event-actors",
  "events-outside",
  "event-actors-outside",
  "state-exports",
  "state-exports-uscbc",
  "state-ranks",
  "state-ranks-uscbc",
  "rank-counts",
  "national-trade",
  "two-way-totals",
  "bands",
  "seed-facts",
  "changes",
] as const;

/** Reads tables in which no check found a problem; `asOf` is the day to which the record is kept. */
export function readDataset(asOf: string, tables: Tables): Dataset {
  const rows = (name: (typeof TABLE_NAMES)[number]): readonly Row[] =>
    tables.get(name)?.rows ?? [];
  return {
    asOf,
    sources: rows("sources").map(readSource),
    places: rows("places").map(readPlace),
    actors: rows("actors").map(readActor),
    events: readEvents(rows("events"), rows("event-actors")),
    eventsOutside: readEvents(
      rows("events-outside"),
      rows("event-actors-outside"),
    ),
    pairs: rows("pairs").map(readPair),
    unplacedPairs: rows("pairs-unplaced").map(readUnplacedPair),
    pairTotals: rows("pair-totals").map(readPairTotal),
    stateExports: rows("state-exports").map(readStateExport),
    uscbcExports: rows("state-exports-uscbc").map(readUscbcExport),
    stateRanks: rows("state-ranks").map(readStateRank),
    uscbcRanks: rows("state-ranks-uscbc").map(readStateRank),
    rankCounts: rows("rank-counts").map(readRankCount),
    nationalTrade: rows("national-trade").map(readNationalTrade),
    twoWayTotals: rows("two-way-totals").map(readTwoWayTotal),
    bands: rows("bands").map(readBand),
    seedFacts: rows("seed-facts").map(readSeedFact),
    changes: rows("changes").map(readChange),
  };
}
