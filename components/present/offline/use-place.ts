import { useSyncExternalStore } from "react";
import type { Locale } from "@/lib/model/bilingual";
import { offlineBriefing } from "./offline-parts";

/** What of the file a window shows: the room's picture or the speaker's own window, in a language. */
export interface OfflinePlace {
  readonly locale: Locale;
  readonly notes: boolean;
}

/** What the address of this window asks for; `#zh/notes` is the speaker's window in Chinese. */
export function usePlace(): OfflinePlace {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const parts = hash.slice(1).split("/");
  const locale = parts.find((part) => part === "en" || part === "zh");
  return {
    locale: locale ?? offlineBriefing().locale,
    notes: parts.includes("notes"),
  };
}

/** The address of a place in this file, for links and windows. */
export function placeHref({ locale, notes }: OfflinePlace): string {
  return `#${locale}${notes ? "/notes" : ""}`;
}

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
