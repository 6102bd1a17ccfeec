import type { Precision } from "../model/fuzzy-date";
import type {
  Dataset,
  EventKind,
  EventLevel,
  PairLevel,
  PairStatus,
  PairTie,
  SourceTier,
} from "../model/record";
import type { ExportMethod } from "../model/trade";
import {
  EVENT_KINDS,
  EVENT_LEVELS,
  PAIR_LEVELS,
  PAIR_STATUSES,
  PAIR_TIES,
  SOURCE_TIERS,
} from "../model/record";
import { utcYear } from "../time/utc-day";
import { announcedOf, type Announced } from "../select/event-announced";

/** A category and how many rows are in it. */
export interface Tally<Key> {
  readonly key: Key;
  readonly count: number;
}

/** First and last year that a table has. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** How many pairs of a group there are, and how many of those have a date. */
export interface PairCoverage {
  readonly total: number;
  readonly dated: number;
}

/** What the record covers, counted. */
export interface Coverage {
  readonly events: {
    readonly total: number;
    readonly byKind: readonly Tally<EventKind>[];
    readonly byLevel: readonly Tally<EventLevel>[];
    /** Keyed by the first year of the decade. */
    readonly byDecade: readonly Tally<number>[];
    readonly byPrecision: readonly Tally<Precision>[];
    readonly oneSource: number;
    readonly referenceOnly: number;
    /** Known from an announcement only, wholly or in part. */
    readonly announced: Readonly<Record<Announced, number>>;
  };
  readonly pairs: PairCoverage & {
    readonly sister: PairCoverage;
    readonly sisterByLevel: readonly (Tally<PairLevel> & {
      readonly dated: number;
    })[];
    readonly byTie: readonly Tally<PairTie>[];
    readonly byLevel: readonly Tally<PairLevel>[];
    readonly byPrecision: readonly Tally<Precision>[];
    readonly byStatus: readonly Tally<PairStatus>[];
    readonly unplaced: number;
    /** With a note that qualifies the row. */
    readonly withNote: number;
  };
  readonly sources: {
    readonly total: number;
    readonly byTier: readonly Tally<SourceTier>[];
    readonly withoutUrl: number;
    readonly withoutTitle: number;
  };
  readonly trade: {
    readonly stateExports: YearSpan;
    readonly byMethod: readonly Tally<ExportMethod>[];
    /** Years for which the Census series has every state and the District of Columbia. */
    readonly complete: YearSpan;
    readonly national: YearSpan;
  };
}

const PRECISIONS = ["day", "month", "year"] as const;
const METHODS = ["census", "press", "state-office"] as const;

/** Counts what the record covers; nothing here is typed by hand. */
export function coverage(dataset: Dataset): Coverage {
  return {
    events: eventCoverage(dataset),
    pairs: pairCoverage(dataset),
    sources: sourceCoverage(dataset),
    trade: tradeCoverage(dataset),
  };
}

function eventCoverage({ events, sources }: Dataset): Coverage["events"] {
  const tiers = new Map(sources.map((source) => [source.id, source.tier]));
  const decades = events.map(
    (e) => Math.floor(utcYear(e.date.start) / 10) * 10,
  );
  return {
    total: events.length,
    byKind: tally(EVENT_KINDS, events, (event) => event.kind),
    byLevel: tally(EVENT_LEVELS, events, (event) => event.level),
    byDecade: tally(
      [...new Set(decades)].sort((a, b) => a - b),
      decades,
      (decade) => decade,
    ),
    byPrecision: tally(PRECISIONS, events, (event) => event.date.precision),
    oneSource: events.filter((event) => event.sources.length === 1).length,
    referenceOnly: events.filter((event) =>
      event.sources.every((id) => tiers.get(id) === "reference"),
    ).length,
    announced: {
      whole: events.filter((event) => announcedOf(event) === "whole").length,
      part: events.filter((event) => announcedOf(event) === "part").length,
    },
  };
}

function pairCoverage({ pairs, unplacedPairs }: Dataset): Coverage["pairs"] {
  const datedAmong = (rows: readonly { readonly established: unknown }[]) =>
    rows.filter((row) => row.established !== null).length;
  const sister = pairs.filter((pair) => pair.tie === "sister");
  return {
    total: pairs.length,
    dated: datedAmong(pairs),
    sister: { total: sister.length, dated: datedAmong(sister) },
    sisterByLevel: PAIR_LEVELS.map((level) => {
      const rows = sister.filter((pair) => pair.level === level);
      return { key: level, count: rows.length, dated: datedAmong(rows) };
    }),
    byTie: tally(PAIR_TIES, pairs, (pair) => pair.tie),
    byLevel: tally(PAIR_LEVELS, pairs, (pair) => pair.level),
    byPrecision: tally(
      PRECISIONS,
      pairs,
      (pair) => pair.established?.precision,
    ),
    byStatus: tally(PAIR_STATUSES, pairs, (pair) => pair.status),
    unplaced: unplacedPairs.length,
    withNote: pairs.filter(({ statusNote }) => statusNote.en || statusNote.zh)
      .length,
  };
}

function sourceCoverage({ sources }: Dataset): Coverage["sources"] {
  return {
    total: sources.length,
    byTier: tally(SOURCE_TIERS, sources, (source) => source.tier),
    withoutUrl: sources.filter((source) => !source.url).length,
    withoutTitle: sources.filter((source) => /^\[.*\]$/.test(source.title))
      .length,
  };
}

function tradeCoverage(dataset: Dataset): Coverage["trade"] {
  const { stateExports, nationalTrade, places } = dataset;
  const states = places.filter(
    (place) => place.parent === "us" && place.kind === "state",
  );
  const census = stateExports.filter((row) => row.method === "census");
  const perYear = new Map<number, Set<string>>();
  for (const row of census)
    perYear.set(row.year, (perYear.get(row.year) ?? new Set()).add(row.state));
  return {
    stateExports: yearSpan(stateExports),
    byMethod: tally(METHODS, stateExports, (row) => row.method),
    complete: yearSpan(
      census.filter(
        ({ year }) =>
          perYear.get(year)?.has("us-dc") &&
          states.every((state) => perYear.get(year)?.has(state.id)),
      ),
    ),
    national: yearSpan(nationalTrade),
  };
}

function tally<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key | undefined,
): readonly Tally<Key>[] {
  return keys.map((key) => ({
    key,
    count: rows.filter((row) => keyOf(row) === key).length,
  }));
}

function yearSpan(rows: readonly { readonly year: number }[]): YearSpan {
  const years = rows.map((row) => row.year);
  return { first: Math.min(...years), last: Math.max(...years) };
}
