import { parseEdtf } from "@/lib/time/parse-edtf";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { utcYear } from "@/lib/time/utc-day";
import type { ChartScope } from "./chart-scope";
import { countTies, type TieCounts } from "./count-pairs-matrix";
import type { ExplorerPair, PairsData } from "./pairs-data";
import { selectPairs } from "./select-pairs";

export interface SigningYear extends TieCounts {
  readonly year: number;
  readonly count: number;
  /** How many of them the period leaves. */
  readonly left: number;
}

export interface SigningDecade extends TieCounts {
  /** Its first year. */
  readonly decade: number;
  readonly count: number;
  /** How many of them the period leaves. */
  readonly left: number;
}

export interface Signings {
  /** Every year of the record, and before or after it as far as ties are dated. */
  readonly years: readonly SigningYear[];
  readonly decades: readonly SigningDecade[];
  readonly undated: TieCounts & { readonly count: number };
  readonly dated: number;
  /** How many of them the period leaves. */
  readonly left: number;
  readonly monthOnly: number;
  readonly yearOnly: number;
  readonly approximate: number;
  /** Dated ties that ended or are suspended. */
  readonly over: number;
}

/** Documented ties by the year of their date, however precise it is, under every filter but the period, which marks. */
export function countSignings(data: PairsData, scope: ChartScope): Signings {
  const pairs = selectPairs(data, scope, "period");
  const kept = new Set(selectPairs(data, scope));
  const dated = pairs.flatMap((pair) => {
    const date = parseEdtf(pair.established ?? "");
    return date
      ? [{ pair, date, year: utcYear(date.start), kept: kept.has(pair) }]
      : [];
  });
  const all = dated.map(({ year }) => year);
  const first = Math.min(FIRST_YEAR, ...all);
  const last = Math.max(LAST_YEAR, ...all);
  const know = (precision: string) =>
    dated.filter(({ date }) => date.precision === precision).length;
  const undated = pairs.filter((pair) => pair.established === null);
  return {
    years: range(first, last, 1).map((year) => ({
      year,
      ...tally(dated.filter((one) => one.year === year)),
    })),
    decades: range(decadeOf(first), last, 10).map((decade) => ({
      decade,
      ...tally(dated.filter(({ year }) => decadeOf(year) === decade)),
    })),
    undated: { ...countTies(undated), count: undated.length },
    dated: dated.length,
    left: dated.filter((one) => one.kept).length,
    monthOnly: know("month"),
    yearOnly: know("year"),
    approximate: dated.filter(({ date }) => date.approximate).length,
    over: dated.filter(({ pair }) => isOver(pair)).length,
  };
}

/** Whether a tie ended or is suspended. */
export function isOver({ status }: Pick<ExplorerPair, "status">): boolean {
  return status === "ended" || status === "suspended";
}

function tally(
  dated: readonly { readonly pair: ExplorerPair; readonly kept: boolean }[],
): TieCounts & { count: number; left: number } {
  return {
    ...countTies(dated.map(({ pair }) => pair)),
    count: dated.length,
    left: dated.filter(({ kept }) => kept).length,
  };
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

function range(first: number, last: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, i) => first + i * step,
  );
}
