import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type RefObject,
} from "react";
import { placePopover, type Box } from "@/lib/layout/place-popover";

/** Most height that a popover takes, pixels. */
const MOST = 440;
const GAP = 6;

/**
 * Shows an element as a popover, gives it the focus and keeps it beside what it belongs to (`anchor`, a box of the
 * viewport) as that moves, the page scrolls or its size changes; `lost` is called where that is no longer drawn.
 */
export function usePlacedPopover(
  ref: RefObject<HTMLElement | null>,
  anchor: () => Box | null,
  lost: () => void,
): void {
  const size = useRef({ width: 0, height: 0 });
  const place = useEffectEvent(() => {
    const element = ref.current;
    const box = anchor();
    if (!element) return;
    if (!box) return lost();
    const { clientWidth, clientHeight } = document.documentElement;
    const placed = placePopover(box, size.current, {
      ...{ width: clientWidth, height: clientHeight },
      ...{ prefer: "below", gap: GAP },
    });
    element.style.left = `${placed.left}px`;
    element.style.top = `${placed.top}px`;
    element.style.maxHeight = `${Math.min(MOST, placed.maxHeight)}px`;
  });
  useLayoutEffect(() => {
    const element = ref.current;
    // Where the platform has no popovers yet it is a fixed box.
    element?.showPopover?.();
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    size.current = { width, height: Math.min(MOST, height) };
    place();
    element?.focus({ preventScroll: true });
    return () => element?.hidePopover?.();
  }, [ref]);
  useLayoutEffect(() => place());
  useEffect(() => {
    const quit = new AbortController();
    const { signal } = quit;
    const follow = (event: Event) => {
      // Its own list may scroll.
      const inside =
        event.target instanceof Node && ref.current?.contains(event.target);
      if (!inside) place();
    };
    const onResize = () => {
      size.current = {
        ...size.current,
        width: ref.current?.getBoundingClientRect().width ?? 0,
      };
      place();
    };
    window.addEventListener("scroll", follow, { capture: true, signal });
    window.addEventListener("resize", onResize, { signal });
    return () => quit.abort();
  }, [ref]);
}
