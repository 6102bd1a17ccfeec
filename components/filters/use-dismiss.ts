import { useEffect, useEffectEvent, type RefObject } from "react";

/** Calls `dismiss` on a press anywhere outside an element while `active`. */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  active: boolean,
  dismiss: () => void,
): void {
  const pressed = useEffectEvent((event: PointerEvent) => {
    const inside =
      event.target instanceof Node && element.current?.contains(event.target);
    if (!inside) dismiss();
  });
  useEffect(() => {
    if (!active) return;
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [active]);
}
