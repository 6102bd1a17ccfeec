import { countOf } from "../format-number";

/** The words of the page of all briefings, in English; read by the server only. */
export const briefings = {
  title: "Briefings",
  description:
    "Briefings to show a room: scenes of the timeline and its charts, in order, with notes for the speaker. Those that come with the record, and your own.",
  intro:
    "A briefing is a list of scenes: a view of the record each, with a title, text and notes for the speaker. Every number in those below is filled in from the record.",
  shipped: "With the record",
  scenes: (count: number) => countOf(count, "scene"),
  minutes: (count: number) => countOf(count, "minute"),
  both: "English and Chinese",
  present: "Present",
  copy: "Edit a copy",
  of: (action: string, title: string) => `${action}: ${title}`,
  own: "Your own",
  noScript:
    "Your own briefings are kept in this browser and need JavaScript, which is off. The briefings above can be read without it.",
  edit: {
    title: "Edit a briefing",
    description:
      "Edit a briefing scene by scene, or as the text of its file. It stays in your browser.",
    noScript: "The editor needs JavaScript, which is off in this browser.",
    back: "All briefings",
  },
  ownStage: {
    title: "Your own briefing",
    description: "A briefing of this browser, on a stage for a room.",
    noScript:
      "Showing a briefing of your own needs JavaScript, which is off in this browser.",
  },
  ownPaper: {
    slides: {
      title: "Slides to print",
      description: "A briefing of this browser as pages to print.",
    },
    handout: {
      title: "Handout",
      description: "A briefing of this browser as a document to print.",
    },
  },
  ownNotes: {
    title: "Speaker’s window",
    description: "Notes, time and control for a briefing of this browser.",
  },
};
