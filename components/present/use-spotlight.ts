import { useEffect, useRef, type RefObject } from "react";

const MODES = ["none", "dot", "spot"] as const;

/** What follows the pointer over the stage: a dot, a spotlight with all else dimmed, or nothing. */
export interface Spotlight {
  /** The element that follows. */
  readonly spot: RefObject<HTMLDivElement | null>;
  /** Turns to the next of dot, spotlight, nothing. */
  readonly turn: () => void;
}

/** Lets an element follow the pointer without drawing the stage anew. */
export function useSpotlight(
  surface: RefObject<HTMLElement | null>,
): Spotlight {
  const spot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const on = surface.current;
    if (!on) return;
    const move = ({ clientX, clientY }: PointerEvent) => {
      spot.current?.style.setProperty("--spot-x", `${clientX}px`);
      spot.current?.style.setProperty("--spot-y", `${clientY}px`);
    };
    window.addEventListener("pointermove", move, { passive: true });
    return () => window.removeEventListener("pointermove", move);
  }, [surface]);
  const turn = () => {
    const element = spot.current;
    if (!element) return;
    const now = MODES.findIndex((mode) => mode === element.dataset.mode);
    const mode = MODES[(Math.max(0, now) + 1) % MODES.length] ?? "none";
    element.dataset.mode = mode;
    element.hidden = mode === "none";
  };
  return { spot, turn };
}
