import type { Locale } from "../../model/bilingual";
import { countOf } from "../format-number";

/** The words of the list of a reader's own briefings, in English. */
export const ownBriefings = {
  locale: "en" as Locale,
  none: "None yet. Start one here, edit a copy of one above, or add a view from anywhere: Share, then Briefing.",
  where:
    "Kept in this browser only: no server has them, and who clears the browser’s data clears them. Save a file of what you cannot lose.",
  blocked:
    "This browser allows no storage here, so nothing can be kept. A briefing you edit stays in the address of its page; save it as a file before you close it.",
  full: "The browser has no room left to keep this. Save some briefings as files and delete them, then try again.",
  create: "New briefing",
  open: "Open a file…",
  drop: "Or drop a briefing’s file (.md) here.",
  untitled: "Untitled briefing",
  scenes: (count: number) => countOf(count, "scene"),
  problems: (count: number) => `${countOf(count, "problem")} in its text`,
  edit: "Edit",
  present: "Present",
  duplicate: "Duplicate",
  save: "Save as a file",
  remove: "Delete",
  of: (action: string, title: string) => `${action}: ${title}`,
  removed: (title: string) => `Deleted: ${title}.`,
  undo: "Undo",
  deleted: "Deleted",
  deletedHint: "Kept until newer ones take their place.",
  restore: "Bring back",
  forget: "Delete for good",
  copyOf: (title: string) => `${title} (copy)`,
  unread: (file: string) => `${file} could not be read.`,
  notText: (file: string) =>
    `${file} is not a text file in UTF-8. A briefing is a Markdown file (.md).`,
  tooLarge: (file: string) =>
    `${file} is too large for a briefing and was not opened.`,
};
