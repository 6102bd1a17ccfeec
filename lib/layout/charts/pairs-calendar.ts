import type { Signings } from "@/lib/select/charts/count-signings";
import { FIRST_YEAR } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import { placeValues } from "./plot";
import type { ChartSize, DateTick, Plot, Tick } from "./plot";
import type { TimeAxis } from "./time-axis";

/** A column of two parts, one above the other; a part without ties has no height. */
export interface PlacedColumn {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly sister: { readonly y: number; readonly height: number };
  readonly beside: { readonly y: number; readonly height: number };
  readonly sisterCount: number;
  readonly besideCount: number;
  readonly count: number;
}

export interface PlacedDecade extends PlacedColumn {
  /** Its first year; null for the ties without a date. */
  readonly decade: number | null;
  /** Where its name stands. */
  readonly middle: number;
}

export interface PlacedCalendar {
  /** The axis of the years. */
  readonly time: TimeAxis;
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly xTicks: readonly DateTick[];
  readonly yTicks: readonly Tick[];
  readonly years: readonly (PlacedColumn & { readonly year: number })[];
  readonly decades: readonly PlacedDecade[];
  /** The rectangle that the decades stand in. */
  readonly lower: Plot;
}

const SIZE: ChartSize = { width: 340, height: 338 };
const UPPER: Plot = { left: 24, right: 338, top: 40, bottom: 178 };
const LOWER: Plot = { left: 24, right: 338, top: 244, bottom: 314 };

/** Places a column for each year and, below, one for each decade and one for the ties without a date. */
export function layoutPairsCalendar(signings: Signings): PlacedCalendar {
  const { years } = signings;
  const most = Math.max(...years.map(({ count }) => count));
  const { y, ticks } = placeValues(most, UPPER);
  const pitch = (UPPER.right - UPPER.left) / years.length;
  const first = years[0]?.year ?? FIRST_YEAR;
  return {
    time: {
      size: SIZE,
      plot: UPPER,
      start: startOfYear(first),
      end: startOfYear(first + years.length),
    },
    size: SIZE,
    plot: UPPER,
    yTicks: ticks,
    xTicks: years.flatMap(({ year }, i) =>
      year % 10 === 0
        ? [{ at: round(UPPER.left + (i + 0.5) * pitch), label: String(year) }]
        : [],
    ),
    years: years.map((one, i) => ({
      year: one.year,
      ...stack(one, {
        key: String(one.year),
        x: round(UPPER.left + i * pitch + 0.5),
        width: round(pitch - 1),
        y,
      }),
    })),
    decades: placeDecades(signings),
    lower: LOWER,
  };
}

function placeDecades({ decades, undated }: Signings): PlacedDecade[] {
  const most = Math.max(undated.count, ...decades.map(({ count }) => count), 1);
  const y = linearScale([0, most], [LOWER.bottom, LOWER.top]);
  const columns = [
    ...decades.map((one) => ({ ...one, decade: one.decade })),
    ...(undated.count > 0 ? [{ ...undated, decade: null }] : []),
  ];
  const pitch = (LOWER.right - LOWER.left) / columns.length;
  return columns.map((one, i) => {
    const middle = round(LOWER.left + (i + 0.5) * pitch);
    return {
      decade: one.decade,
      middle,
      ...stack(one, {
        key: String(one.decade ?? "undated"),
        x: round(middle - 13),
        width: 26,
        y,
      }),
    };
  });
}

interface Column {
  readonly sister: number;
  readonly friendship: number;
  readonly other: number;
  readonly count: number;
}

function stack(
  { sister, friendship, other, count }: Column,
  at: {
    readonly key: string;
    readonly x: number;
    readonly width: number;
    readonly y: (value: number) => number;
  },
): PlacedColumn {
  const part = (from: number, to: number) => ({
    y: round(at.y(to)),
    height: round(at.y(from) - at.y(to)),
  });
  const { key, x, width } = at;
  return {
    ...{ key, x, width, count },
    sister: part(0, sister),
    beside: part(sister, count),
    sisterCount: sister,
    besideCount: friendship + other,
  };
}
