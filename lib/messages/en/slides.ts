import { countOf } from "../format-number";

/** The words of briefings on paper and on slides, in English. */
export const slides = {
  sources: "Sources",
  colon: ": ",
  /** Between sentences. */
  space: " ",
  steps: "Steps",
  /** A list of documents that goes on elsewhere. */
  more: (count: number) => `and ${count} more, in the notes`,
  number: (scene: number, count: number) => `${scene} / ${count}`,
  pptx: "PowerPoint slides",
  print: "Slides to print",
  handout: "Handout",
  /** Names a link for those who do not see where it stands. */
  of: (action: string, title: string) => `${action}: ${title}`,
  page: {
    slidesTitle: (title: string) => `Slides: ${title}`,
    handoutTitle: (title: string) => `Handout: ${title}`,
    slidesDescription: (title: string) =>
      `“${title}” as pages to print, one for each scene.`,
    handoutDescription: (title: string) =>
      `“${title}” as a document to print: scenes, text, tables and sources.`,
    hint: "Print this page, or save it as PDF: each scene is a page of 13⅓ by 7½ inches.",
    notesHint:
      "Print this page, or save it as PDF: each scene is a page with the notes below it.",
    handoutHint:
      "Print this page, or save it as PDF; A4 or Letter as the printer has it.",
    choices: "What is printed",
    scenes: "One page for each scene",
    steps: "Also one for each step",
    notes: "With notes",
    plain: "Without notes",
    both: "English and Chinese",
    back: "Back to the briefing",
    noNotes: "No notes for this scene.",
  },
  live: "Live view",
  quote: (by: string) => `— ${by}`,
  /** A table too long for paper. */
  long: (caption: string, rows: string) =>
    `${caption}: ${rows}, on the live view.`,
  rows: (count: number) => countOf(count, "row"),
  missing: "There is no such briefing, scene or step.",
  others: (count: number) => `and ${count} more`,
  picture: "This page as a picture (PNG)",
  record: "Source: the record of this site, with a source for each event.",
  drawing: "Drawing",
  /** What separates documents in a line. */
  separator: "; ",
  filter: (filters: string) => `${filters}.`,
};
