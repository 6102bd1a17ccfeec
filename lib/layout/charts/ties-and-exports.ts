import type {
  StateTiesAndExports,
  TiesAndExports,
} from "@/lib/select/charts/select-ties-and-exports";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import { labelPoints, type PointLabel } from "./label-points";
import type { ChartSize, PlacedAxes, Plot } from "./plot";

export interface PlacedState extends StateTiesAndExports {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Postal code, or the name of a state that the filter names. */
  readonly text: string;
  /** Null where there is no room for it. */
  readonly label: PointLabel | null;
}

export interface PlacedTiesAndExports extends PlacedAxes {
  /** Marked states last, so that they lie on top. */
  readonly points: readonly PlacedState[];
}

const RADIUS = 3.5;
const TIE_TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200];

/** Places each state by its documented ties (logarithm of one more, so that none has a place) and its exports (logarithm). */
export function layoutTiesAndExports(
  { rows }: TiesAndExports,
  size: ChartSize,
): PlacedTiesAndExports {
  const plot = {
    left: 58,
    right: size.width - 14,
    top: 24,
    bottom: size.height - 40,
  };
  // A logarithm has no place for zero.
  const drawn = rows.filter((row) => row.usdMillions > 0);
  const most = Math.max(1, ...drawn.map((row) => row.tieCount));
  const across = linearScale(
    [0, Math.log1p(most)],
    [plot.left + 8, plot.right],
  );
  const x = (ties: number) => round(across(Math.log1p(ties)));
  const { y, yTicks } = placeLogarithm(drawn, plot);
  // Marked states and the largest exporters come first to their labels.
  const wanted = [...drawn]
    .sort(
      (a, b) =>
        Number(b.selected) - Number(a.selected) ||
        b.usdMillions - a.usdMillions,
    )
    .map((row) => ({
      ...row,
      x: x(row.tieCount),
      y: y(row.usdMillions),
      text: row.selected
        ? row.name
        : row.state.slice("us-".length).toUpperCase(),
      radius: row.selected ? RADIUS + 2 : RADIUS,
      always: row.selected,
    }));
  const labels = labelPoints(wanted, {
    left: plot.left + 2,
    right: size.width,
    top: plot.top - 8,
    bottom: plot.bottom - 1,
  });
  return {
    size,
    plot,
    xTicks: TIE_TICKS.filter((ties) => ties <= most).map((ties) => ({
      at: x(ties),
      label: String(ties),
    })),
    yTicks,
    points: wanted
      .map((point, i) => ({ ...point, label: labels[i] ?? null }))
      .reverse(),
  };
}

function placeLogarithm(
  rows: readonly StateTiesAndExports[],
  plot: Plot,
): { y: (value: number) => number; yTicks: PlacedAxes["yTicks"] } {
  const powers = rows.map((row) => Math.log10(row.usdMillions));
  const low = Math.floor(Math.min(...powers));
  const high = Math.max(low + 1, ...powers);
  const scale = linearScale([low, high], [plot.bottom, plot.top]);
  const ticks = Array.from(
    { length: Math.floor(high) - low + 1 },
    (_, i) => low + i,
  );
  return {
    y: (value) => round(scale(Math.log10(value))),
    yTicks: ticks.map((power) => ({
      at: round(scale(power)),
      value: 10 ** power,
    })),
  };
}
