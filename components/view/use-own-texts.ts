import { useSyncExternalStore } from "react";
import type { OwnTexts } from "@/lib/view/briefing/own-store";
import { ownTexts, watchOwn } from "./own-keep";

/** All briefings of the reader's own as they stand now; null until the browser has been asked. */
export function useOwnTexts(): OwnTexts | null {
  return useSyncExternalStore(watchOwn, ownTexts, () => null);
}
