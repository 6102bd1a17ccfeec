import { useEffect, useEffectEvent, useRef, type RefObject } from "react";

/** Gives the focus to what follows the focused link (`next`) where a zoom or a resize has put another link in its place: whenever `current` changes. */
export function useKeptFocus(
  ref: RefObject<HTMLElement | null>,
  next: () => SVGElement | null,
  current: unknown,
): void {
  const holds = useRef(false);
  const follower = useEffectEvent(next);
  useEffect(() => {
    const surface = ref.current;
    if (!surface) return;
    const quit = new AbortController();
    const { signal } = quit;
    surface.addEventListener(
      "focusin",
      ({ target }) => {
        holds.current = target instanceof SVGElement;
      },
      { signal },
    );
    // Some browsers say that the focus is lost when they drop a focused link, some say nothing.
    const left = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const dropped = target instanceof Node && !target.isConnected;
        holds.current =
          (dropped && target instanceof SVGElement) ||
          (document.activeElement instanceof SVGElement &&
            surface.contains(document.activeElement));
      });
    surface.addEventListener("focusout", left, { signal });
    return () => quit.abort();
  }, [ref]);
  useEffect(() => {
    if (!holds.current || document.activeElement !== document.body) return;
    follower()?.focus({ preventScroll: true });
  }, [current]);
}
