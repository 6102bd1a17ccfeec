import type { ViewState } from "@/lib/model/view-state";
import { formatView } from "@/lib/view/format-view";
import { parseView, type KnownIds } from "@/lib/view/parse-view";

const HELD = "explored:";

/** Holds where a reader is on the live view that was opened under a name, over a reload of this window alone. */
export function holdExplored(name: string, view: ViewState): void {
  try {
    sessionStorage.setItem(HELD + name, `?${formatView(view)}`);
  } catch {
    // Nothing is held where nothing may be.
  }
}

/** The view that was held under a name; null for none. */
export function readExplored(name: string, known: KnownIds): ViewState | null {
  try {
    const held = sessionStorage.getItem(HELD + name);
    return held === null
      ? null
      : parseView(new URLSearchParams(held), known).view;
  } catch {
    return null;
  }
}

/** Forgets it: who goes back to the scene begins anew. */
export function forgetExplored(name: string): void {
  try {
    sessionStorage.removeItem(HELD + name);
  } catch {
    // Nothing was held.
  }
}
