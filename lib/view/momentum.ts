import type { TimeWindow } from "../model/time-window";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { panWindow } from "./move-window";

/**
 * Milliseconds in which a fling loses all but 1/e (37 %) of its speed. Touch screens have taught their readers 325: a
 * third of the way is left after it, a twentieth after a second.
 */
export const TIME_CONSTANT = 325;

/** Milliseconds before the lift that count for its speed. */
const LOOK_BACK = 100;
/** Milliseconds that a finger rests before it is lifted without a fling. */
const REST = 60;
/** Pixels a millisecond: slower a lift is no fling, and a fling is over. */
const SLOWEST = 0.06;
/** Pixels a millisecond that no finger exceeds, but a late event may seem to. */
const FASTEST = 5;

/** Where a pointer was, and when. */
export interface PointerSample {
  /** Milliseconds on any clock. */
  readonly at: number;
  /** Pixels. */
  readonly x: number;
}

/** The speed at which a pointer was lifted, pixels a millisecond, to the right positive; 0 where that is no fling. */
export function liftSpeed(
  samples: readonly PointerSample[],
  liftedAt: number,
): number {
  const last = samples.at(-1);
  if (!last || liftedAt - last.at > REST) return 0;
  const first = samples.find(({ at }) => liftedAt - at <= LOOK_BACK) ?? last;
  const time = last.at - first.at;
  if (time <= 0) return 0;
  const speed = (last.x - first.x) / time;
  if (Math.abs(speed) < SLOWEST) return 0;
  return Math.max(-FASTEST, Math.min(FASTEST, speed));
}

/**
 * The window some milliseconds after a fling from `from` at a speed in pixels a millisecond, where a pixel stands for
 * `perPixel` milliseconds; `over` once it has come to rest or to an edge of the record.
 */
export function flingWindow(
  from: TimeWindow,
  speed: number,
  perPixel: number,
  elapsed: number,
): { readonly window: TimeWindow; readonly over: boolean } {
  const left = Math.exp(-Math.max(0, elapsed) / TIME_CONSTANT);
  const way = speed * TIME_CONSTANT * (1 - left);
  const window = panWindow(from, -way * perPixel);
  const atEdge =
    speed > 0 ? window.start <= RECORD_START : window.end >= RECORD_END;
  return { window, over: atEdge || Math.abs(speed) * left < SLOWEST };
}
