import type { WorldView } from "./world-view";
import { RECORD_START } from "../../time/record-window";
import { rowMiddle, type LanePlan } from "./plan-lanes";
import type { PlacedPile } from "./placed-timeline";
import { keyAt, lowerBound } from "./search-run";
import type { SelectedLane } from "./select-rows";

/** Width of the columns in which left-out events are piled, pixels. */
const COLUMN = 7;
/** Width of a pile, and the height of what it grows by, pixels. */
export const PILE = 5;

/**
 * The events of the window that a filter leaves out, piled from the base of their lane in columns of the world.
 * Decoration: a full pile grows no further.
 */
export function pileLeftOut(
  lane: SelectedLane,
  plan: LanePlan,
  view: WorldView,
): PlacedPile[] {
  if (lane.passing === lane.total) return [];
  const { keys, perMs, window, left } = view;
  const base = rowMiddle(plan, 0);
  const most =
    1 + Math.floor((base - rowMiddle(plan, plan.markRows - 1)) / COLUMN);
  const piles = new Map<number, number>();
  const scale = 1 / keys.perMs;
  const columnOf = (key: number) =>
    Math.floor(((keys.base + key * scale - RECORD_START) * perMs) / COLUMN);
  const keyOf = (column: number) =>
    keyAt(keys, RECORD_START + (column * COLUMN) / perMs);
  const last = keyAt(keys, window.end);
  for (const whole of lane.whole) {
    const passing = lane.runs.find((run) => run.whole === whole)?.keys ?? [];
    let at = lowerBound(whole.keys, keyAt(keys, window.start));
    let passed = lowerBound(passing, keyAt(keys, window.start));
    while (at < whole.keys.length && (whole.keys[at] as number) < last) {
      const column = columnOf(whole.keys[at] as number);
      const end = Math.min(last, keyOf(column + 1));
      const next = Math.max(at + 1, lowerBound(whole.keys, end, at));
      const passedNext = lowerBound(passing, end, passed);
      const out = next - at - (passedNext - passed);
      if (out > 0) piles.set(column, (piles.get(column) ?? 0) + out);
      at = next;
      passed = passedNext;
    }
  }
  return Array.from(piles, ([column, held]) => {
    const height = (Math.min(held, most) - 1) * COLUMN + PILE;
    const x = round((column + 0.5) * COLUMN - left);
    return { x, y: base + PILE / 2 - height, height };
  });
}

/** SVG path data of a line down the middle of each pile. */
export function pilePath(piles: readonly PlacedPile[]): string {
  return piles.map(({ x, y, height }) => `M${x} ${y}v${height}`).join("");
}

/** SVG path data of one tick for each pixel of the window in which events that pass have their middle. */
export function tickPath(
  lane: SelectedLane,
  { y, height }: { readonly y: number; readonly height: number },
  { keys, perMs, window, left }: WorldView,
): string {
  const pixels = new Set<number>();
  const scale = 1 / keys.perMs;
  const last = keyAt(keys, window.end);
  for (const { keys: middles } of lane.runs) {
    let at = lowerBound(middles, keyAt(keys, window.start));
    while (at < middles.length && (middles[at] as number) < last) {
      const ms = keys.base + (middles[at] as number) * scale;
      const pixel = Math.floor((ms - RECORD_START) * perMs);
      pixels.add(pixel);
      const end = keyAt(keys, RECORD_START + (pixel + 1) / perMs);
      at = Math.max(at + 1, lowerBound(middles, end, at));
    }
  }
  let path = "";
  for (const pixel of pixels)
    path += `M${round(pixel + 0.5 - left)} ${y}v${height}`;
  return path;
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
