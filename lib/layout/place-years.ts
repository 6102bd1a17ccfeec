import type { EventKind } from "../model/record";

/** An event as a drawing by years needs it. */
export interface YearEvent {
  readonly id: string;
  /** Its date and title. */
  readonly label: string;
  /** The year in which it starts. */
  readonly year: number;
  readonly kind: EventKind;
  /** Whether the record knows it from an announcement only. */
  readonly announcedOnly: boolean;
}

/** A block for one event: `x` and `width` in percent of the plot's width, `y` and `height` in pixels. */
export interface YearBlock {
  readonly id: string;
  readonly label: string;
  readonly kind: EventKind;
  readonly announcedOnly: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Events as blocks that stand on their years, as high as they are many. */
export interface PlacedYears {
  /** The height of the drawing with its axis, pixels. */
  readonly height: number;
  /** Where the years are written under the blocks, pixels. */
  readonly axis: number;
  readonly blocks: readonly YearBlock[];
  /** The middles of some years, percent. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

const BLOCK = 11;
const TALLEST = 132;
const GAP = 0.18;
const AXIS = 22;
const EVERY = 10;

/**
 * Stacks events on the years in which they start, in their given order from below, over the years `first` to `last`.
 * A year is all that the drawing says of a date, so that every date can be drawn as it is known.
 */
export function placeYears(
  events: readonly YearEvent[],
  first: number,
  last: number,
): PlacedYears {
  const step = 100 / (last - first + 1);
  const stacked = new Map<number, number>();
  const levels = events.map(({ year }) => {
    const level = stacked.get(year) ?? 0;
    stacked.set(year, level + 1);
    return level;
  });
  const most = Math.max(1, ...stacked.values());
  const unit = Math.min(BLOCK, TALLEST / most);
  const axis = Math.ceil(unit * most);
  const gap = Math.min(1.5, unit * GAP);
  return {
    height: axis + AXIS,
    axis,
    blocks: events.map(({ id, label, year, kind, announcedOnly }, at) => ({
      ...{ id, label, kind, announcedOnly },
      x: round((year - first) * step + (step * GAP) / 2),
      y: round(axis - unit * ((levels[at] ?? 0) + 1)),
      width: round(step * (1 - GAP)),
      height: round(unit - gap),
    })),
    ticks: years(first, last)
      .filter((year) => year % EVERY === 0)
      .map((year) => ({ year, x: round((year - first + 0.5) * step) })),
  };
}

function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
