import { panWindow, zoomWindow } from "@/lib/view/move-window";
import type { GestureMotion } from "./gesture-motion";
import type { WindowGestures } from "./window-gestures";

/** Milliseconds without a turn after which a wheel gesture has ended. */
const WHEEL_REST = 200;
/** Pixels that a line of a wheel stands for where a browser counts in lines. */
const LINE = 16;
/** Pixels of a turn that zoom by a factor of e. */
const ZOOM_BY_E = 150;
const MOST = 60;

/**
 * Zooms by the wheel with Ctrl or ⌘, which is also what a pinch on a trackpad is, and pans by the wheel with Shift or
 * sideways with Ctrl or ⌘. A wheel without any of them scrolls the page.
 */
export function listenToWheel(
  element: HTMLElement,
  read: () => WindowGestures,
  motion: GestureMotion,
  signal: AbortSignal,
): void {
  const onWheel = (event: WheelEvent) => {
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && !event.shiftKey) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const sideways = Math.abs(dx) > Math.abs(dy);
    const { instantAt, perPixel } = read();
    const factor = Math.exp(Math.max(-MOST, Math.min(MOST, dy)) / ZOOM_BY_E);
    motion.move(
      zooms && !sideways
        ? zoomWindow(motion.now(), factor, instantAt(event.clientX))
        : panWindow(motion.now(), (sideways ? dx : dy) * perPixel),
    );
    motion.settleAfter(WHEEL_REST);
  };
  element.addEventListener("wheel", onWheel, { signal, passive: false });
}
