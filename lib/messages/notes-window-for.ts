import type { Locale } from "../model/bilingual";
import { notesWindow as english } from "./en/notes-window";
import { notesWindow as chinese } from "./zh/notes-window";

/** What the room's window says where the speaker's could not be opened, in a language. */
export function notesWindowFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
