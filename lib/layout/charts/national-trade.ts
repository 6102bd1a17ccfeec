import type { NationalTrade } from "@/lib/select/charts/select-national-trade";
import { dodgeLabels } from "./dodge-labels";
import { round } from "../round";
import { linePath } from "./line-path";
import { placeValues, placeYears, plotWithin } from "./plot";
import type { ChartSize, PlacedAxes } from "./plot";
import { yearAxis, type TimeAxis } from "./time-axis";

export interface PlacedFlow {
  readonly flow: "exports" | "imports";
  /** SVG path data. */
  readonly line: string;
  /** The last year with its value, current US dollars in millions, and where its label stands. */
  readonly last: {
    readonly x: number;
    readonly y: number;
    readonly labelY: number;
    readonly usdMillions: number;
  };
  /** Years that only a rounded press figure gives. */
  readonly rounded: readonly {
    readonly x: number;
    readonly y: number;
    readonly year: number;
  }[];
}

export interface PlacedTrade extends PlacedAxes {
  readonly time: TimeAxis;
  readonly flows: readonly PlacedFlow[];
}

const FLOWS = ["imports", "exports"] as const;

/** Places US goods imports from and exports to China as two lines from zero. */
export function layoutNationalTrade(
  trade: NationalTrade,
  size: ChartSize,
): PlacedTrade {
  const plot = plotWithin(size, { left: 54, right: 84 });
  const { years } = trade;
  const last = years.at(-1);
  const { y, ticks } = placeValues(
    Math.max(0, ...years.flatMap((year) => [year.exports, year.imports])),
    plot,
  );
  const { x, ticks: xTicks } = placeYears(
    years[0]?.year ?? 0,
    last?.year ?? 0,
    plot,
  );
  const labels = dodgeLabels(
    FLOWS.map((flow) => y(last?.[flow] ?? 0)),
    32,
    plot.top + 4,
    plot.bottom - 16,
  );
  const flows = FLOWS.map((flow, i) => {
    return {
      flow,
      line: linePath(
        years.map((year) => ({ x: x(year.year), y: y(year[flow]) })),
      ),
      last: {
        x: x(last?.year ?? 0),
        y: y(last?.[flow] ?? 0),
        labelY: round(labels[i] ?? 0),
        usdMillions: last?.[flow] ?? 0,
      },
      rounded: years
        .filter((year) => !year.official)
        .map((year) => ({
          x: x(year.year),
          y: y(year[flow]),
          year: year.year,
        })),
    };
  });
  const time = yearAxis(years[0]?.year ?? 0, last?.year ?? 0, { size, plot });
  return { size, plot, time, xTicks, yTicks: ticks, flows };
}
