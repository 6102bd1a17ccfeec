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
  missing: "There is no such briefing, scene or step.",
  drawing: "Drawing",
  /** What separates documents in a line. */
  separator: "; ",
  filter: (filters: string) => `${filters}.`,
};
