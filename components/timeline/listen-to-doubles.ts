import { zoomWindow } from "@/lib/view/move-window";
import type { GestureMotion } from "./gesture-motion";
import type { WindowGestures } from "./window-gestures";

/** Milliseconds and pixels within which two taps are one double tap. */
const BETWEEN = 300;
const APART = 24;
/** Milliseconds after a double tap in which a browser may also tell of a double click. */
const ECHO = 700;
/** Milliseconds and pixels beyond which a touch is no tap. */
const LONGEST = 250;
const WIDEST = 10;

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** Zooms in where the reader double-clicks or double-taps, except on links and buttons. */
export function listenToDoubles(
  element: HTMLElement,
  read: () => WindowGestures,
  motion: GestureMotion,
  signal: AbortSignal,
): void {
  let down: (Tap & { id: number }) | null = null;
  let last: Tap | null = null;
  let tapped = -Infinity;
  const zoom = (clientX: number) => {
    motion.settle();
    const { instantAt, onSettle } = read();
    onSettle(zoomWindow(motion.now(), 0.5, instantAt(clientX)));
  };
  const onDown = (event: PointerEvent) => {
    const alone = event.isPrimary !== false && !motion.wasStoppedBy(event);
    const tap = event.pointerType === "touch" && alone && !isOnLink(event);
    down = tap ? { ...tapOf(event), id: event.pointerId } : null;
    // A second finger makes a pinch of it, and so no tap came before.
    if (!tap) last = null;
  };
  const onUp = (event: PointerEvent) => {
    const tap = tapOf(event);
    const brief =
      down?.id === event.pointerId && isNear(down, tap, LONGEST, WIDEST);
    const double = brief && last && isNear(last, tap, BETWEEN, APART);
    down = null;
    last = brief && !double ? tap : null;
    if (!double) return;
    tapped = tap.at;
    zoom(event.clientX);
  };
  const onDouble = (event: MouseEvent) => {
    if (isOnLink(event) || event.timeStamp - tapped < ECHO) return;
    zoom(event.clientX);
  };
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("dblclick", onDouble, { signal });
}

function tapOf({ timeStamp, clientX, clientY }: PointerEvent): Tap {
  return { at: timeStamp, x: clientX, y: clientY };
}

function isNear(a: Tap, b: Tap, time: number, way: number): boolean {
  return b.at - a.at <= time && Math.hypot(b.x - a.x, b.y - a.y) <= way;
}

function isOnLink({ target }: Event): boolean {
  return target instanceof Element && target.closest("a,button") !== null;
}
