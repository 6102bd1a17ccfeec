import { useEffect, useEffectEvent, type RefObject } from "react";
import type { StageCommand } from "@/lib/view/stage/move-stage";

/** Pixels from which a stroke over the stage is a swipe. */
const SWIPE = 48;
/** Share of the width, from the left edge, where a press goes back. */
const BACK = 0.2;

/** Moves the stage by touch and pointer: a press goes on, at the left edge back; a swipe turns like a page. */
export function useStagePointer(
  surface: RefObject<HTMLElement | null>,
  send: (command: StageCommand) => void,
): void {
  const onSend = useEffectEvent(send);
  useEffect(() => {
    const on = surface.current;
    if (!on) return;
    let down: PointerEvent | null = null;
    const press = (event: PointerEvent) => {
      down = event.isPrimary && event.button === 0 ? event : null;
    };
    const lift = (event: PointerEvent) => {
      if (!down || event.pointerId !== down.pointerId) return;
      const across = event.clientX - down.clientX;
      const along = event.clientY - down.clientY;
      down = null;
      if (Math.abs(across) >= SWIPE && Math.abs(across) > Math.abs(along))
        return onSend({ kind: across < 0 ? "next" : "previous" });
      if (Math.hypot(across, along) > 12) return;
      const back = event.clientX < on.clientWidth * BACK;
      onSend({ kind: back ? "previous" : "next" });
    };
    const quit = () => {
      down = null;
    };
    on.addEventListener("pointerdown", press);
    on.addEventListener("pointerup", lift);
    on.addEventListener("pointercancel", quit);
    return () => {
      on.removeEventListener("pointerdown", press);
      on.removeEventListener("pointerup", lift);
      on.removeEventListener("pointercancel", quit);
    };
  }, [surface]);
}
