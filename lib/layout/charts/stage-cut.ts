import type { PlacedHeat, PlacedRow } from "./export-heat";
import type { PlacedMultiples } from "./export-multiples";
import type { PlacedMatrix } from "./pairs-matrix";
import type { ChartSize } from "./plot";

/** Units to a drawing's text that is read from the back of a room, and stage pixels to it. */
const TEXT = { unit: 12, stage: 18 };

/** The units of a drawing, with text of 12 units or more, that fill a room on a stage (stage pixels) legibly. */
export function legibleRoom({ width, height }: ChartSize): ChartSize {
  const scale = TEXT.stage / TEXT.unit;
  return { width: width / scale, height: height / scale };
}

/** As many rows and columns of a matrix, from its first ones, as stand in a room; `above` is what stands over it. */
export function cutMatrix(
  placed: PlacedMatrix,
  room: ChartSize,
  above: number,
): PlacedMatrix {
  const { cell, rowHeads, columnHeads } = placed;
  const across = fitting(room.width - rowHeads, cell.width);
  const down = fitting(room.height - above - columnHeads, cell.height);
  const states = placed.states.slice(0, down);
  const provinces = placed.provinces.slice(0, across);
  return {
    ...{ ...placed, states, provinces },
    body: {
      width: provinces.length * cell.width,
      height: states.length * cell.height,
    },
    cells: placed.cells.filter(
      ({ row, column }) => row < states.length && column < provinces.length,
    ),
  };
}

/** The rows of a heat map that stand in a height, units, chosen states before the largest. */
export function cutHeat(placed: PlacedHeat, height: number): PlacedRow[] {
  const rows = placed.parts.flatMap((part) => part.rows);
  const top = rows[0]?.y ?? 0;
  const chosenFirst = [
    ...rows.filter(({ lit }) => lit),
    ...rows.filter(({ lit }) => !lit),
  ];
  return chosenFirst
    .slice(0, fitting(height - top, placed.cell.height))
    .map((row, at) => ({ ...row, y: top + at * placed.cell.height }));
}

/** The first panels, in whole rows, that stand in a height, units. */
export function cutMultiples(
  placed: PlacedMultiples,
  height: number,
): PlacedMultiples {
  const panels = placed.panels.filter(
    ({ y }, _, all) => y === all[0]?.y || y + placed.plot.bottom <= height,
  );
  const foot = Math.max(0, ...panels.map(({ y }) => y + placed.plot.bottom));
  return {
    ...{ ...placed, panels },
    size: { width: placed.size.width, height: Math.max(foot + 4, 100) },
  };
}

function fitting(room: number, pitch: number): number {
  return Math.max(1, Math.floor(room / pitch));
}
