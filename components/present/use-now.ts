import { useSyncExternalStore } from "react";

/** Milliseconds between two readings of the clock. */
const TICK = 500;

/** The time in milliseconds since 1970, read anew twice a second; null until the page is alive. */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(listen, read, () => null);
}

function listen(onChange: () => void): () => void {
  const timer = setInterval(onChange, TICK);
  return () => clearInterval(timer);
}

function read(): number {
  // eslint-disable-next-line no-restricted-syntax -- The speaker's clock: the server renders none.
  return Math.floor(Date.now() / TICK) * TICK;
}
