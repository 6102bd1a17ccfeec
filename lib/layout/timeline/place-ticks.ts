import type { Locale } from "../../model/bilingual";
import type { TextMetrics } from "../../model/text-metrics";
import type { TimeWindow } from "../../model/time-window";
import { timeTicks } from "../../time/ticks";
import type { LinearScale } from "../linear-scale";
import { textWidth } from "../text-width";
import type { PlacedTick } from "./placed-timeline";

/** Font size of the axis's labels, pixels. */
export const TICK_SIZE = 13;
const ROOM = { year: 72, finer: 118 } as const;
const YEAR = 31_556_952_000;
const GAP = 6;

interface TickRoom {
  readonly window: TimeWindow;
  /** Width of the plot, pixels. */
  readonly width: number;
  readonly locale: Locale;
  readonly metrics: TextMetrics;
}

/** The ticks of the axis, as many as have room for their labels. */
export function placeTicks(room: TickRoom, scale: LinearScale): PlacedTick[] {
  const { window, width, locale, metrics } = room;
  const { start, end } = window;
  const least = end - start > 8 * YEAR ? ROOM.year : ROOM.finer;
  const most = Math.max(2, Math.floor(width / least));
  const spotsFor = (count: number) =>
    timeTicks(start, end, count, locale).map(({ at, label }) =>
      spotFor(scale(at), label, textWidth(label, TICK_SIZE, metrics), width),
    );
  // The count is a hint: D3 may give twice as many.
  for (let count = most; count > 0; count -= 1) {
    const spots = spotsFor(count);
    if (spots.length > 1 && thin(spots).length === spots.length)
      return spots.map(({ tick }) => tick);
  }
  return thin(spotsFor(2)).map(({ tick }) => tick);
}

interface Spot {
  readonly tick: PlacedTick;
  readonly left: number;
  readonly right: number;
}

// About its tick, or beside it where the plot would cut the label.
function spotFor(
  x: number,
  label: string,
  length: number,
  width: number,
): Spot {
  const half = length / 2;
  if (x < half)
    return { tick: { x, label, anchor: "start" }, left: x, right: x + length };
  if (x > width - half)
    return { tick: { x, label, anchor: "end" }, left: x - length, right: x };
  const tick = { x, label, anchor: "middle" } as const;
  return { tick, left: x - half, right: x + half };
}

// From the left, those that keep clear of the one before.
function thin(spots: readonly Spot[]): Spot[] {
  let free = -Infinity;
  return spots.filter(({ left, right }) => {
    if (left < free) return false;
    free = right + GAP;
    return true;
  });
}
