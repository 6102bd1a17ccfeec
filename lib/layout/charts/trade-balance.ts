import type { ChartTradeYear } from "@/lib/select/charts/chart-data";
import type { NationalTrade } from "@/lib/select/charts/select-national-trade";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import { dodgeLabels } from "./dodge-labels";
import { linePath } from "./line-path";
import { placeYears, plotWithin } from "./plot";
import type { ChartSize, PlacedAxes, Plot } from "./plot";
import { yearAxis, type TimeAxis } from "./time-axis";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly year: number;
}

/** The name and last value of a series, beside its end. */
interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
  /** Current US dollars in millions. */
  readonly usdMillions: number;
}

export interface PlacedBalanceLine {
  readonly flow: "exports" | "imports";
  /** SVG path data. */
  readonly line: string;
  /** Years that only a rounded press figure gives. */
  readonly rounded: readonly Place[];
  readonly end: EndLabel;
}

/** Exports minus imports of one year with an official source. */
interface PlacedBalanceBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly year: number;
  readonly usdMillions: number;
}

export interface PlacedBalance extends PlacedAxes {
  readonly time: TimeAxis;
  /** Where zero is. */
  readonly zero: number;
  readonly lines: readonly PlacedBalanceLine[];
  readonly bars: readonly PlacedBalanceBar[];
  /** Null where no year has an official source. */
  readonly balanceEnd: EndLabel | null;
}

// Between the axis and the first year, for its mark and its bar.
const INSET = 6;

const FLOWS = ["imports", "exports"] as const;

/** Places US exports to and imports from China as lines, and their balance as bars from zero. */
export function layoutTradeBalance(
  { years }: NationalTrade,
  size: ChartSize,
): PlacedBalance {
  const plot = plotWithin(size, { left: 62, right: 84 });
  const { y, ticks } = placeSigned(years, plot);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1);
  const inner = { ...plot, left: plot.left + INSET, right: plot.right - INSET };
  const { x, ticks: xTicks } = placeYears(first, last?.year ?? 0, inner);
  const step = (inner.right - inner.left) / Math.max(1, years.length);
  const bars = years
    .filter((row) => row.official)
    .map((row) => placeBar(row, x(row.year), y, Math.min(0.7 * step, 24)));
  const lastBar = bars.at(-1);
  const ends = [
    ...FLOWS.map((flow) => y(last?.[flow] ?? 0)),
    ...(lastBar ? [y(lastBar.usdMillions)] : []),
  ];
  const labels = dodgeLabels(ends, 32, plot.top + 4, plot.bottom - 16);
  return {
    size,
    plot,
    time: yearAxis(first, last?.year ?? first, { size, plot: inner }),
    xTicks,
    yTicks: ticks,
    zero: y(0),
    bars,
    lines: FLOWS.map((flow, i) => ({
      flow,
      line: linePath(years.map((row) => ({ x: x(row.year), y: y(row[flow]) }))),
      rounded: years
        .filter((row) => !row.official)
        .map((row) => ({ x: x(row.year), y: y(row[flow]), year: row.year })),
      end: {
        x: x(last?.year ?? 0),
        y: ends[i] ?? 0,
        labelY: round(labels[i] ?? 0),
        usdMillions: last?.[flow] ?? 0,
      },
    })),
    balanceEnd: lastBar
      ? {
          x: x(lastBar.year),
          y: y(lastBar.usdMillions),
          labelY: round(labels[2] ?? 0),
          usdMillions: lastBar.usdMillions,
        }
      : null,
  };
}

function placeSigned(
  years: readonly ChartTradeYear[],
  plot: Plot,
): { y: (value: number) => number; ticks: PlacedAxes["yTicks"] } {
  const balances = years
    .filter((row) => row.official)
    .map((row) => row.exports - row.imports);
  const flows = years.flatMap((row) => [row.exports, row.imports]);
  const scale = linearScale(
    [Math.min(0, ...balances), Math.max(1, ...flows, ...balances)],
    [plot.bottom, plot.top],
    10,
  );
  return {
    y: (value) => round(scale(value)),
    ticks: scale.ticks(5).map((value) => ({ at: round(scale(value)), value })),
  };
}

function placeBar(
  row: ChartTradeYear,
  middle: number,
  y: (value: number) => number,
  width: number,
): PlacedBalanceBar {
  const usdMillions = row.exports - row.imports;
  const [zero, at] = [y(0), y(usdMillions)];
  return {
    x: round(middle - width / 2),
    y: Math.min(zero, at),
    width: round(width),
    height: round(Math.abs(at - zero)),
    year: row.year,
    usdMillions,
  };
}
