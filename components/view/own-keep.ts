import {
  memoryKeep,
  readOwn,
  type OwnTexts,
  type TextKeep,
} from "@/lib/view/briefing/own-store";

/** Where the reader's own briefings are: in this browser, or on this page alone where the browser allows nothing else. */
export interface OwnKeep {
  readonly texts: TextKeep;
  /** Whether what is kept outlasts the page. */
  readonly lasting: boolean;
}

let keep: OwnKeep | null = null;
let snapshot: OwnTexts | null = null;
const listeners = new Set<() => void>();

/** Where the reader's own briefings are; in a browser only. */
export function ownKeep(): OwnKeep {
  return (keep ??= findKeep());
}

/** All briefings of the reader's own, the same object until one of them changes, in this window or another. */
export function ownTexts(): OwnTexts {
  return (snapshot ??= readOwn(ownKeep().texts));
}

/** Calls `changed` whenever a briefing of the reader's own may have changed; the answer stops it. */
export function watchOwn(changed: () => void): () => void {
  if (listeners.size === 0) listen("addEventListener");
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    listen("removeEventListener");
    // Nobody will hear what changes from now on.
    snapshot = null;
  };
}

/** Says that this window changed what is kept. */
export function ownChanged(): void {
  snapshot = null;
  for (const changed of [...listeners]) changed();
}

function listen(how: "addEventListener" | "removeEventListener"): void {
  window[how]("storage", ownChanged);
  // A page that comes back from the browser's memory has heard nothing meanwhile.
  window[how]("pageshow", ownChanged);
}

function findKeep(): OwnKeep {
  try {
    const { localStorage } = window;
    const probe = "sister-ties:probe";
    try {
      localStorage.setItem(probe, "1");
      localStorage.removeItem(probe);
    } catch (error) {
      // Full is not blocked: what is there can still be read.
      if (localStorage.length === 0) throw error;
    }
    return { texts: localStorage, lasting: true };
  } catch {
    return { texts: memoryKeep(), lasting: false };
  }
}
