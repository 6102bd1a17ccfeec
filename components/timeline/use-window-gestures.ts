import { useEffect, useEffectEvent, type RefObject } from "react";
import type { TimeWindow } from "@/lib/model/time-window";
import { panWindow, zoomWindow } from "@/lib/view/move-window";

/** Pixels that a pointer travels before a press becomes a drag. */
const SLACK = 4;
/** Milliseconds without a turn after which a wheel gesture has ended. */
const WHEEL_REST = 200;

interface WindowGestures {
  readonly window: TimeWindow;
  /** The instant under a client x. */
  readonly instantAt: (clientX: number) => number;
  /** Milliseconds that a pixel stands for. */
  readonly perPixel: number;
  /** Called for each step of a gesture. */
  readonly onMove: (window: TimeWindow) => void;
  /** Called once at its end. */
  readonly onSettle: (window: TimeWindow) => void;
}

/**
 * Pans an element's time window by drag and zooms it by pinch, double click and Ctrl/⌘ + wheel. A plain wheel and a
 * vertical swipe stay the page's (the element needs `touch-action: pan-y`).
 */
export function useWindowGestures(
  ref: RefObject<Element | null>,
  gestures: WindowGestures,
): void {
  const read = useEffectEvent(() => gestures);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const quit = new AbortController();
    const { signal } = quit;
    listenToPointers(element, read, signal);
    listenToWheel(element, read, signal);
    return () => quit.abort();
  }, [ref]);
}

function listenToPointers(
  element: Element,
  read: () => WindowGestures,
  signal: AbortSignal,
): void {
  const pointers = new Map<number, number>();
  let travelled = 0;
  let held: TimeWindow | null = null;

  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    capture = false,
  ) =>
    (element as HTMLElement).addEventListener(type, listener, {
      signal,
      capture,
    });

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, event.clientX);
    held = read().window;
  });
  on("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined || !held) return;
    travelled += Math.abs(event.clientX - before);
    if (travelled <= SLACK) return;
    if (!element.hasPointerCapture(event.pointerId))
      element.setPointerCapture(event.pointerId);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, event.clientX);
    held = moved(read(), held, before, event.clientX, other);
    read().onMove(held);
  });
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || !held) return;
    if (travelled > SLACK) read().onSettle(held);
    held = null;
    // The click that ends a drag comes at once, or not at all; the next one is meant.
    setTimeout(() => (travelled = 0));
  };
  on("pointerup", release);
  on("pointercancel", release);
  on(
    "click",
    (event) => {
      if (travelled <= SLACK) return;
      event.preventDefault();
      event.stopPropagation();
      travelled = 0;
    },
    true,
  );
  on("dragstart", (event) => event.preventDefault());
  on("dblclick", (event) => {
    const { window, instantAt, onSettle } = read();
    if ((event.target as Element).closest("a,button")) return;
    onSettle(zoomWindow(window, 0.5, instantAt(event.clientX)));
  });
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

function listenToWheel(
  element: Element,
  read: () => WindowGestures,
  signal: AbortSignal,
): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  (element as HTMLElement).addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { window, instantAt, onMove } = read();
      const factor = Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 150);
      const next = zoomWindow(window, factor, instantAt(event.clientX));
      onMove(next);
      clearTimeout(rest);
      rest = setTimeout(() => read().onSettle(read().window), WHEEL_REST);
    },
    { signal, passive: false },
  );
  signal.addEventListener("abort", () => clearTimeout(rest));
}
