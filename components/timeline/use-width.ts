import {
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type RefObject,
} from "react";

/**
 * The width of an element in whole CSS pixels as it changes. On the server, and until its markup has come alive, it is
 * `served`; where the browser makes the element anew it is null for the one render that measures it, before any paint.
 */
export function useWidth(
  ref: RefObject<HTMLElement | null>,
  served: number,
): number | null {
  const fromServer = useSyncExternalStore(nothingChanges, no, yes);
  const [width, setWidth] = useState(fromServer ? served : null);
  useLayoutEffect(() => {
    // Without a layout, as in tests under node, there is nothing to measure.
    setWidth((known) => known ?? (ref.current?.clientWidth || served));
  }, [ref, served]);
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

const nothingChanges = () => () => undefined;
const no = () => false;
const yes = () => true;
