import type { TimeWindow } from "@/lib/model/time-window";
import { liftSpeed, type PointerSample } from "@/lib/view/momentum";
import { panWindow, zoomWindow } from "@/lib/view/move-window";
import type { GestureMotion } from "./gesture-motion";
import type { WindowGestures } from "./window-gestures";

/** Pixels that a pointer travels before a press becomes a drag. */
const SLACK = 4;

/** Pans by drag, with momentum where a finger lets go in motion, and zooms by pinch. */
export function listenToPointers(
  element: HTMLElement,
  read: () => WindowGestures,
  motion: GestureMotion,
  signal: AbortSignal,
): void {
  const pointers = new Map<number, number>();
  let travelled = 0;
  let samples: PointerSample[] = [];
  let swallows = false;

  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    capture = false,
  ) => element.addEventListener(type, listener, { signal, capture });

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, event.clientX);
    samples = [sampled(event)];
    motion.settle();
    swallows = motion.wasStoppedBy(event);
  });
  on("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    travelled += Math.abs(event.clientX - before);
    if (travelled <= SLACK) return;
    if (!element.hasPointerCapture(event.pointerId))
      element.setPointerCapture(event.pointerId);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, event.clientX);
    samples.push(...whole(event).map(sampled));
    motion.move(moved(read(), motion.now(), before, event.clientX, other));
  });
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const speed = flingSpeed(event, samples);
    samples = [];
    if (pointers.size > 0) return;
    if (speed !== 0 && travelled > SLACK) motion.fling(speed);
    else motion.settle();
    // The click that ends a drag comes at once, or not at all; the next one is meant.
    setTimeout(() => {
      travelled = 0;
      swallows = false;
    });
  };
  on("pointerup", release);
  on("pointercancel", release);
  const onClick = (event: MouseEvent) => {
    if (travelled <= SLACK && !swallows) return;
    event.preventDefault();
    event.stopPropagation();
    travelled = 0;
    swallows = false;
  };
  on("click", onClick, true);
  on("dragstart", (event) => event.preventDefault());
}

function sampled({ timeStamp, clientX }: PointerEvent): PointerSample {
  return { at: timeStamp, x: clientX };
}

/** A move with what a busy page was told of in one: a fling's speed is not to depend on how busy. */
function whole(event: PointerEvent): readonly PointerEvent[] {
  const parts = event.getCoalescedEvents?.() ?? [];
  return parts.length > 0 ? parts : [event];
}

function moved(
  { perPixel, instantAt }: WindowGestures,
  window: TimeWindow,
  before: number,
  now: number,
  other: number | undefined,
): TimeWindow {
  if (other === undefined) return panWindow(window, (before - now) * perPixel);
  const factor = Math.abs(before - other) / Math.max(1, Math.abs(now - other));
  return zoomWindow(window, factor, instantAt(other));
}

/** The speed of a finger that was lifted in motion; 0 for other pointers, and where the reader wants none. */
function flingSpeed(
  event: PointerEvent,
  samples: readonly PointerSample[],
): number {
  if (event.type !== "pointerup" || event.pointerType !== "touch") return 0;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return 0;
  return liftSpeed(samples, event.timeStamp);
}
