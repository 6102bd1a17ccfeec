import { useEffect, useEffectEvent } from "react";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import { stageCommand, type WindowAct } from "@/lib/view/stage/stage-key";
import { pressedKey } from "./pressed-key";

/** Hears the keys of a stage in the whole window; `onAsk` says whether it has done something with what a key asked for, and the browser need not. */
export function useStageKeys(
  onAsk: (asked: StageCommand | WindowAct) => boolean,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const asked = stageCommand(pressedKey(event));
    if (event.defaultPrevented || !asked) return;
    if (onAsk(asked)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
