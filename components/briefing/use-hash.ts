import { useSyncExternalStore } from "react";

let current: string | null = null;
const listeners = new Set<() => void>();

/** What stands behind the # of the page's address, as a reader or a link put it there; null until the browser has been asked. */
export function useHash(): string | null {
  return useSyncExternalStore(
    watch,
    () => (current ??= location.hash.slice(1)),
    () => null,
  );
}

/** Puts where the page is now into its address, without opening anything else. */
export function noteHash(hash: string): void {
  history.replaceState(history.state, "", `#${hash}`);
}

function watch(changed: () => void): () => void {
  listeners.add(changed);
  if (listeners.size === 1) window.addEventListener("hashchange", onHash);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    window.removeEventListener("hashchange", onHash);
    current = null;
  };
}

function onHash(): void {
  current = location.hash.slice(1);
  for (const changed of [...listeners]) changed();
}
