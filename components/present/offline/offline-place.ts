import type { Locale } from "@/lib/model/bilingual";

/** What of the file a window shows: the room's picture or the speaker's own window, in a language. */
export interface OfflinePlace {
  readonly locale: Locale;
  readonly notes: boolean;
}

/** What a window's address asks for, in the file's own language unless it names one; `#zh/notes` is the speaker's window in Chinese. */
export function readPlace(hash: string, locale: Locale): OfflinePlace {
  const parts = hash.slice(1).split("/");
  return {
    locale: parts.find((part) => part === "en" || part === "zh") ?? locale,
    notes: parts.includes("notes"),
  };
}

/** The address of a place in this file, for links and windows. */
export function placeHref({ locale, notes }: OfflinePlace): string {
  return `#${locale}${notes ? "/notes" : ""}`;
}
