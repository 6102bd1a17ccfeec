import { useEffect, useEffectEvent, type RefObject } from "react";
import { gestureMotion } from "./gesture-motion";
import { listenToDoubles } from "./listen-to-doubles";
import { listenToPointers } from "./listen-to-pointers";
import { listenToWheel } from "./listen-to-wheel";
import type { WindowGestures } from "./window-gestures";

/**
 * Pans an element's time window by drag, by fling and by Shift + wheel, and zooms it by pinch, double click, double tap
 * and Ctrl/⌘ + wheel. A plain wheel and a vertical swipe stay the page's (the element needs `touch-action: pan-y`).
 */
export function useWindowGestures(
  ref: RefObject<HTMLElement | SVGElement | null>,
  gestures: WindowGestures,
): void {
  const read = useEffectEvent(() => gestures);
  useEffect(() => {
    const element = ref.current as HTMLElement | null;
    if (!element) return;
    const quit = new AbortController();
    const { signal } = quit;
    const motion = gestureMotion(() => read(), signal);
    listenToPointers(element, () => read(), motion, signal);
    listenToDoubles(element, () => read(), motion, signal);
    listenToWheel(element, () => read(), motion, signal);
    return () => quit.abort();
  }, [ref]);
}
