import {
  drawnValues,
  type ExportMultiples,
  type StatePanel,
} from "@/lib/select/charts/trace-all-exports";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import { linePath } from "./line-path";
import type { ChartSize } from "./plot";

export interface PlacedPanel {
  readonly state: string;
  readonly name: string;
  readonly selected: boolean;
  /** Whether the years stand below it. */
  readonly firstRow: boolean;
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
  /** SVG path data from the panel's corner, broken where a year has no value. */
  readonly line: string;
  /** Values without a neighbour, which no line reaches. */
  readonly alone: readonly { readonly x: number; readonly y: number }[];
  /** The last year with a value: dollars in millions, or the index. */
  readonly last: {
    readonly x: number;
    readonly y: number;
    readonly value: number;
  } | null;
}

export interface PlacedMultiples {
  readonly size: ChartSize;
  readonly indexed: boolean;
  readonly panels: readonly PlacedPanel[];
  /** Within each panel: its plot and the line that values are read against, zero or 100. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly base: number;
  };
  /** The first and the last year, below the panels of the first row. */
  readonly years: readonly [number, number] | null;
}

const PANEL = { width: 112, height: 82 };
const GAP = 8;
const YEARS = 14;
const PLOT = { left: 1, right: PANEL.width - 8, top: 32, bottom: 78 };

/** Places one small plot a state, in rows of `across`, all on one scale. */
export function layoutExportMultiples(
  multiples: ExportMultiples,
  across: number,
): PlacedMultiples {
  const { years, panels, indexed } = multiples;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const x = linearScale([first, last], [PLOT.left + 2, PLOT.right]);
  const y = scaleOf(multiples);
  const pitch = { x: PANEL.width + GAP / 2, y: PANEL.height + GAP };
  const rows = Math.max(1, Math.ceil(panels.length / across));
  return {
    size: { width: across * pitch.x, height: rows * pitch.y + YEARS },
    indexed,
    plot: { ...PLOT, base: round(y(indexed ? 100 : 0)) },
    years: years.length > 1 ? [first, last] : null,
    panels: panels.map((panel, i) => ({
      state: panel.state,
      name: panel.name,
      selected: panel.selected,
      x: round((i % across) * pitch.x),
      y: round(Math.floor(i / across) * pitch.y + (i < across ? 0 : YEARS)),
      firstRow: i < across,
      ...placeLine(panel, multiples, x, y),
    })),
  };
}

/** The upper end of the scale of dollars: a round number of millions at or above every value. */
export function topValue({ panels }: ExportMultiples): number {
  const most = Math.max(1, ...panels.flatMap((panel) => known(panel, false)));
  return linearScale([0, most], [0, 1], 5).domain()[1];
}

/** Both ends of the logarithmic scale of the index: its least and its largest value, at least 50 to 200. */
export function indexDomain({ panels }: ExportMultiples): [number, number] {
  const values = panels.flatMap((panel) => known(panel, true));
  const drawn = values.filter((value) => value > 0);
  return [Math.min(50, ...drawn), Math.max(200, ...drawn)];
}

function scaleOf(multiples: ExportMultiples): (value: number) => number {
  const range: [number, number] = [PLOT.bottom, PLOT.top];
  if (!multiples.indexed) return linearScale([0, topValue(multiples)], range);
  const [low, high] = indexDomain(multiples);
  const scale = linearScale([Math.log(low), Math.log(high)], range);
  return (value) => scale(Math.log(value));
}

function placeLine(
  panel: StatePanel,
  { years, indexed }: ExportMultiples,
  x: (year: number) => number,
  y: (value: number) => number,
): Pick<PlacedPanel, "line" | "alone" | "last"> {
  const points = drawnValues(panel, indexed).map((value, i) =>
    // A logarithmic scale has no place for zero.
    value === null || (indexed && value <= 0)
      ? null
      : { x: round(x(years[i] ?? 0)), y: round(y(value)), value },
  );
  return {
    line: linePath(points),
    alone: points.flatMap((point, i) =>
      point && !points[i - 1] && !points[i + 1] ? [point] : [],
    ),
    last: points.filter((point) => point !== null).at(-1) ?? null,
  };
}

function known(panel: StatePanel, indexed: boolean): number[] {
  return drawnValues(panel, indexed).filter((value) => value !== null);
}
