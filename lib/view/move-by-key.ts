import type { TimeWindow } from "../model/time-window";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { utcYear } from "../time/utc-day";
import { panWindow, zoomWindow } from "./move-window";
import { wholeYears, yearsFrom } from "./whole-years";

/**
 * The window after a key: `+` and `-` halve and double it about an instant (UTC milliseconds; its middle where null),
 * PageUp and PageDown go a whole window back and on, `0` shows all; null for other keys.
 */
export function moveByKey(
  window: TimeWindow,
  key: string,
  about: number | null,
): TimeWindow | null {
  const centre = about ?? (window.start + window.end) / 2;
  switch (key) {
    case "+":
    case "=":
      return zoomWindow(window, 0.5, centre);
    case "-":
    case "_":
      return zoomWindow(window, 2, centre);
    case "0":
      return { start: RECORD_START, end: RECORD_END };
    case "PageDown":
      return turnPage(window, 1);
    case "PageUp":
      return turnPage(window, -1);
    default:
      return null;
  }
}

// Leap days would push a window of whole years off their ends.
function turnPage(window: TimeWindow, pages: 1 | -1): TimeWindow {
  const years = wholeYears(window);
  return years === null
    ? panWindow(window, pages * (window.end - window.start))
    : yearsFrom(utcYear(window.start) + pages * years, years);
}
