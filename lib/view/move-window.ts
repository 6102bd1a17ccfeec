import type { TimeWindow } from "../model/time-window";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { DAY } from "../time/utc-day";

/** The shortest window that a zoom reaches: two weeks, milliseconds. */
export const SHORTEST_WINDOW = 14 * DAY;

/** A window narrowed (`factor` below 1) or widened about an instant that keeps its place on screen, within the record. */
export function zoomWindow(
  { start, end }: TimeWindow,
  factor: number,
  about: number,
): TimeWindow {
  const length = Math.min(
    RECORD_END - RECORD_START,
    Math.max(SHORTEST_WINDOW, (end - start) * factor),
  );
  const share = (about - start) / (end - start);
  return keepInside({
    start: about - share * length,
    end: about + (1 - share) * length,
  });
}

/** A window moved by some milliseconds, as far as the record reaches. */
export function panWindow({ start, end }: TimeWindow, by: number): TimeWindow {
  return keepInside({ start: start + by, end: end + by });
}

/** The window around a stretch of time, with an eighth of its length on each side. */
export function windowAround(start: number, end: number): TimeWindow {
  const length = Math.max(SHORTEST_WINDOW, (end - start) * 1.25);
  const middle = (start + end) / 2;
  return keepInside({ start: middle - length / 2, end: middle + length / 2 });
}

function keepInside({ start, end }: TimeWindow): TimeWindow {
  const shift =
    Math.max(0, RECORD_START - start) - Math.max(0, end - RECORD_END);
  return {
    start: Math.max(RECORD_START, start + shift),
    end: Math.min(RECORD_END, end + shift),
  };
}
