import { useEffect, useState, type RefObject } from "react";

/** The width of an element in whole CSS pixels as it changes; `initial` until it has been measured, as on the server. */
export function useWidth(
  ref: RefObject<HTMLElement | null>,
  initial: number,
): number {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
