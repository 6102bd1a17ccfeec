import { useEffect, useState, type RefObject } from "react";

const NEXT = { none: "dot", dot: "spot", spot: "none" } as const;

/** What follows the pointer over the stage: a dot, a spotlight with all else dimmed, or nothing. */
export type SpotMode = keyof typeof NEXT;

/** Lets an element follow the pointer without drawing the stage anew; `turn` goes to the next of dot, spotlight, nothing. */
export function useSpotlight(spot: RefObject<HTMLElement | null>) {
  const [mode, setMode] = useState<SpotMode>("none");
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent) => {
      spot.current?.style.setProperty("--spot-x", `${clientX}px`);
      spot.current?.style.setProperty("--spot-y", `${clientY}px`);
    };
    window.addEventListener("pointermove", move, { passive: true });
    return () => window.removeEventListener("pointermove", move);
  }, [spot]);
  return { mode, turn: () => setMode((now) => NEXT[now]) };
}
