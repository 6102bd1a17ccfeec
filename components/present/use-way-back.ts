import { useEffect, useEffectEvent, type RefObject } from "react";
import { exploreCommand } from "@/lib/view/stage/stage-key";
import { pressedKey } from "./pressed-key";

/** What closes itself on Escape, wherever the focus is. */
const OPEN = "dialog[open], [data-cluster-popover], [data-lifted]";

/**
 * Leads back from the live view: E, or Escape once nothing is open in it. Escape first closes what is, `close` being how
 * to close the details; null while there are none.
 */
export function useWayBack(
  region: RefObject<HTMLElement | null>,
  close: (() => void) | null,
  onReturn: () => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const open = isOpen(event.target, region.current);
    const command = exploreCommand(pressedKey(event), open);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.kind === "return" && close) close();
    else onReturn();
  });
  useEffect(() => {
    // Before what is open hears of it, and is open no longer.
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener, true);
    return () => window.removeEventListener("keydown", listener, true);
  }, []);
}

/** Whether something is open that hears Escape itself. */
function isOpen(target: EventTarget | null, region: HTMLElement | null) {
  if (document.querySelector(OPEN)) return true;
  if (region?.querySelector('[role="combobox"][aria-expanded="true"]'))
    return true;
  if (!(target instanceof Element)) return false;
  const menu = target.closest("details[open]");
  return (
    Boolean(menu) || (target instanceof HTMLInputElement && !!target.value)
  );
}
