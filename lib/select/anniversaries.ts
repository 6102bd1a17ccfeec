import type { FuzzyDate } from "../model/fuzzy-date";
import { parseEdtf } from "../time/parse-edtf";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";
import { utcYear } from "../time/utc-day";
import type { ExplorerPair } from "./charts/pairs-data";

/** The numbers of years that are marked. */
export const MILESTONES = [5, 10, 20, 25, 30, 40, 45, 50] as const;

/** The years that anniversaries are listed for: the first that can have one, to ten after the record. */
export const FIRST_ANNIVERSARY_YEAR = FIRST_YEAR + 5;
export const LAST_ANNIVERSARY_YEAR = LAST_YEAR + 10;

/** Both of them, as the years that a page of anniversaries can show. */
export const ANNIVERSARY_YEARS = [
  FIRST_ANNIVERSARY_YEAR,
  LAST_ANNIVERSARY_YEAR,
] as const;

/** A tie that is a round number of years old in the chosen year. */
export interface Anniversary {
  readonly pair: ExplorerPair;
  readonly established: FuzzyDate;
  readonly years: number;
}

/** A tie whose anniversary falls on a day. */
export interface DayAnniversary extends Anniversary {
  /** EDTF; that of 29 February is 28 February in other years. */
  readonly day: string;
  /** 1 to 12. */
  readonly month: number;
}

/** A tie whose anniversary falls in a month, its day being unknown or approximate. */
export interface MonthAnniversary extends Anniversary {
  /** 1 to 12. */
  readonly month: number;
}

export interface Anniversaries {
  readonly year: number;
  /** By day. */
  readonly days: readonly DayAnniversary[];
  /** By month. */
  readonly months: readonly MonthAnniversary[];
  /** Known to the year only, or to a month that is approximate. */
  readonly years: readonly Anniversary[];
  /** Ties without a date. */
  readonly undated: number;
  /** Ties that would reach one, had they not ended before by the date of a source. */
  readonly endedBefore: number;
}

/**
 * Which ties reach a milestone in a year, each in the part that its date allows: a date counts as no more precise than
 * it is known, so an approximate day is a month and an approximate month a year. A tie that ended before, by the date of
 * a source, reaches none; ties that ended without such a date, or are suspended, are among them.
 */
export function anniversariesIn(
  year: number,
  pairs: readonly ExplorerPair[],
): Anniversaries {
  const days: DayAnniversary[] = [];
  const months: MonthAnniversary[] = [];
  const rest: Anniversary[] = [];
  const reached = reaching(year, pairs);
  const open = reached.filter(({ pair }) => !endedBefore(year, pair));
  for (const one of open) {
    const { edtf, precision, approximate } = one.established;
    const month = Number(edtf.slice(5, 7));
    if (precision === "day" && !approximate)
      days.push({ ...one, month, day: sameDay(edtf, year) });
    else if (precision === "day" || (precision === "month" && !approximate))
      months.push({ ...one, month });
    else rest.push(one);
  }
  return {
    year,
    days: days.sort((a, b) => compare(a.day, b.day) || byAge(a, b)),
    months: months.sort((a, b) => a.month - b.month || byAge(a, b)),
    years: rest.sort(byAge),
    undated: pairs.filter(({ established }) => established === null).length,
    endedBefore: reached.length - open.length,
  };
}

function reaching(year: number, pairs: readonly ExplorerPair[]): Anniversary[] {
  const milestones = new Set<number>(MILESTONES);
  return pairs.flatMap((pair) => {
    const established = parseEdtf(pair.established ?? "");
    if (!established) return [];
    const years = year - utcYear(established.start);
    return milestones.has(years) ? [{ pair, established, years }] : [];
  });
}

// In the year of the end it cannot be told which came first, as long as ends are dated to the year.
function endedBefore(year: number, pair: ExplorerPair): boolean {
  const ended = parseEdtf(pair.ended ?? "");
  return ended !== null && utcYear(ended.end - 1) < year;
}

/** The day of another year that an EDTF day is marked on. */
function sameDay(edtf: string, year: number): string {
  const day = `${year}${edtf.slice(4)}`;
  return parseEdtf(day) ? day : `${year}-02-28`;
}

function byAge(a: Anniversary, b: Anniversary): number {
  return b.years - a.years || compare(a.pair.id, b.pair.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
