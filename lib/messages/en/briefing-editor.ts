import type { Locale } from "../../model/bilingual";
import { countOf } from "../format-number";

/** The words of the editor of briefings, in English. */
export const briefingEditor = {
  locale: "en" as Locale,
  untitled: "Untitled briefing",
  all: "All briefings",
  sent: "This briefing came with a link. Its words are those of whoever sent it, not of the record. It is kept in this browser once you change it.",
  state: {
    untouched: "Not changed yet",
    waiting: "Keeping…",
    kept: "Kept in this browser",
    blocked: "Not kept: this browser allows no storage",
    full: "Not kept: the browser has no room left",
  },
  refused:
    "Your work stands in the address of this page: reload is safe, closing is not. Save it as a file.",
  elsewhere: {
    changed:
      "Another window changed this briefing; what it made of it is shown. Undo brings back what was here.",
    forked:
      "Another window changed this briefing at the same time. Both are kept: this is now a briefing of its own.",
    deleted:
      "Another window deleted this briefing. It is still here, and kept again with your next change.",
  },
  undo: "Undo",
  redo: "Redo",
  present: "Present",
  save: "Save as a file",
  /** Leads what the briefing can be had as. */
  files: "Files and paper",
  share: {
    open: "Link",
    label: "A link that holds the whole briefing",
    hint: "Who opens it reads the briefing as it is now. No server keeps it: it stands in the link itself.",
    long: (letters: string, most: string) =>
      `The briefing is too long for a link: ${letters} letters, and mail and chat pass on some ${most}. Save it as a file and send that.`,
    copy: "Copy",
    copied: "Copied",
    working: "Working…",
    failed:
      "The browser does not allow copying here. Select the text and copy it by keyboard.",
  },
  asText: "Edit the text of the file",
  scenes: {
    label: "Scenes",
    hint: "Drag by the handle, or use the arrow keys on it.",
    handle: (number: number, title: string) => `Move scene ${number}: ${title}`,
    head: "The briefing",
    add: "Add a scene",
    none: "No scene yet.",
    untitled: "Untitled scene",
    moved: (title: string, to: number, of: number) =>
      `${title}: now scene ${to} of ${of}`,
    mend: (count: number) => countOf(count, "problem"),
  },
  scene: {
    heading: (number: number, of: number) => `Scene ${number} of ${of}`,
    up: "Move up",
    down: "Move down",
    duplicate: "Duplicate",
    remove: "Delete",
    removed: "Scene deleted. Undo brings it back.",
    title: "Title",
    text: "Text",
    notes: "Speaker’s notes",
    markdown: "Markdown: **bold**, *italic*, lists with -",
  },
  head: {
    title: "Title",
    language: "Language",
    languages: {
      en: "English",
      zh: "Chinese",
      both: "English and Chinese together",
    },
    minutes: "Minutes",
    minutesHint:
      "How long it is meant to take; for the pace in the speaker’s window.",
  },
  languages: { en: "English", zh: "Chinese" },
  inLanguage: (label: string, language: string) => `${label}, ${language}`,
  view: {
    chart: "View",
    none: "Words alone",
    query: "Filters and period",
    hint: "As in an address, e.g. place=us-ia&from=1979. Paste the address of any view here.",
    open: "Open this view in a new tab",
    openHint: "Filter there, then choose Share, Briefing, to put it here.",
    all: "Shows the whole record.",
  },
  figure: {
    heading: "Large number",
    add: "Add a large number",
    remove: "Remove the number",
    value: "Reference",
    hint: "One reference to the record; see Numbers from the record.",
    label: "What it counts",
    now: (value: string) => `Now: ${value}`,
  },
  quote: {
    heading: "Quote",
    add: "Add a quote",
    remove: "Remove the quote",
    text: "Words",
    by: "Who said it, and when",
    source: "Source (id)",
  },
  steps: {
    heading: "Steps",
    hint: "What the scene shows next, one after the other. A step names only what changes.",
    add: "Add a step",
    number: (number: number) => `Step ${number}`,
    query: "What changes in the view",
    text: "Line under the drawing",
    up: (number: number) => `Move step ${number} up`,
    down: (number: number) => `Move step ${number} down`,
    remove: (number: number) => `Delete step ${number}`,
  },
  lit: {
    label: "Events to highlight",
    search: "Find an event by its title",
    add: (title: string) => `Highlight ${title}`,
    remove: (title: string) => `Do not highlight ${title}`,
    none: "No event of the record has these words in its title.",
  },
  preview: {
    label: "Preview",
    notes: "Notes",
    steps: "Steps",
    first: "First picture",
    sources: "Sources",
  },
  numbers: {
    heading: "Numbers from the record",
    intro:
      "Numbers are not typed but asked of the record, so that they stay right. Put a reference into a title, text, note or number:",
    examples: [
      ["{{shown}}", "events that the scene’s own view shows"],
      ["{{events?place=us-ia&kind=visit}}", "events of any view"],
      ["{{ties?place=us-ia}}", "documented ties"],
      ["{{dated-ties?tie=sister}}", "documented ties with a date"],
      ["{{states?tie=sister}}", "states with such ties"],
      ["{{exports:us-ia,last}}", "a state’s exports to China, latest year"],
      [
        "{{exports-rank:us-ia,2017}}",
        "China’s place among the state’s export markets in a year",
      ],
      ["{{exports-year:us-ia,highest}}", "the year of its highest exports"],
      ["{{first-year}} {{last-year}}", "the years of the record"],
      ["{{as-of}}", "the date of the record"],
    ] as readonly (readonly [string, string])[],
  },
  problems: {
    heading: (count: number) => `${countOf(count, "thing")} to mend`,
    line: (line: number, what: string) => `Line ${line}: ${what}`,
    head: (what: string) => `The briefing: ${what}`,
    scene: (number: number, what: string) => `Scene ${number}: ${what}`,
  },
  text: {
    label: "Text of the briefing’s file",
    toScenes: "Edit scene by scene",
    drops: (lines: string) =>
      `Editing scene by scene leaves out what is not understood (line ${lines}). Undo brings it back.`,
    unreadable:
      "No scene can be read from this text yet. Mend it here; nothing of it is lost.",
  },
};
