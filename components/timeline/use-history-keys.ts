import { useEffect, useEffectEvent, type RefObject } from "react";
import { historyStep } from "@/lib/view/history-key";
import type { HistoryActions } from "./history-buttons";

/** Undoes and redoes by the keys that readers know, while the focus is in an element but not in a field that has an undo of its own. */
export function useHistoryKeys(
  ref: RefObject<HTMLElement | null>,
  history: HistoryActions | undefined,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = historyStep(event);
    if (!step || !history || isField(event.target)) return;
    event.preventDefault();
    history[step]();
  });
  useEffect(() => {
    const element = ref.current;
    const listener = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener("keydown", listener);
    return () => element?.removeEventListener("keydown", listener);
  }, [ref]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}
