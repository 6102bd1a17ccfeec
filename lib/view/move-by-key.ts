import type { TimeWindow } from "../model/time-window";
import { RECORD_END, RECORD_START } from "../time/record-window";
import { panWindow, zoomWindow } from "./move-window";

/**
 * The window after a key: `+` and `-` halve and double it about an instant (UTC milliseconds; its middle where null),
 * PageUp and PageDown go a whole window back and on, `0` shows all; null for other keys.
 */
export function moveByKey(
  window: TimeWindow,
  key: string,
  about: number | null,
): TimeWindow | null {
  const length = window.end - window.start;
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
      return panWindow(window, length);
    case "PageUp":
      return panWindow(window, -length);
    default:
      return null;
  }
}
