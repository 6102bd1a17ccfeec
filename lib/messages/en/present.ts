import type { Locale } from "../../model/bilingual";

/** The words of the stage, in English. */
export const present = {
  locale: "en" as Locale,
  missing: "There is no briefing at this address.",
  description: (title: string, scenes: number) =>
    `${title}: a briefing in ${scenes} scenes on the US–China record, to be shown in a room.`,
  record: "Source: the record of this site, with a source for each event",
  sources: (publishers: readonly string[]) =>
    `${publishers.length === 1 ? "Source" : "Sources"}: ${publishers.join(" · ")}`,
  number: (scene: number, scenes: number) => `${scene} / ${scenes}`,
  said: (scene: number, scenes: number, title: string) =>
    `Scene ${scene} of ${scenes}: ${title}`,
  saidStep: (step: number, steps: number, text: string) =>
    `Step ${step} of ${steps}${text === "" ? "" : `: ${text}`}`,
  stage: "Stage",
  controls: "Controls",
  previous: "Back",
  next: "Next",
  overview: "All scenes",
  explore: "Live view",
  notes: "Speaker’s window",
  spotlight: "Spotlight",
  theme: "Dark or light",
  fullscreen: "Full screen",
  help: "Keys",
  leave: "Leave",
  other: "中文",
  blank: {
    black: "The room is black. Any move shows the scene again.",
    white: "The room is white. Any move shows the scene again.",
  },
  jump: (digits: string) => `Go to scene ${digits === "" ? "…" : digits}`,
  jumpHint: "Enter to go, Esc to stay",
  go: (scene: number, title: string) => `Scene ${scene}: ${title}`,
  close: "Close",
  helpTitle: "Keys of the stage",
  keys: [
    ["→ ↓ PageDown Space N L", "next step or scene"],
    ["← ↑ PageUp Shift+Space P H", "step or scene before"],
    ["Alt + ← →", "whole scenes"],
    ["Home End", "first, last"],
    ["1 2 3 … Enter, G", "go to a scene by its number"],
    ["O Esc", "all scenes"],
    ["E", "live view with all filters; E again comes back"],
    ["B . and W ,", "black, white; again to show the scene"],
    ["S", "speaker’s window with notes and clock"],
    ["C", "pointer: dot, spotlight, none"],
    ["D", "dark or light stage"],
    ["F", "full screen"],
    ["T R", "clock: start or pause, set to zero"],
    ["? F1", "these keys"],
  ] as readonly (readonly [string, string])[],
  touch:
    "By touch or mouse: press the right side for next, the left edge for back; swipe; move the pointer for the controls.",
  noScript:
    "Without script the scenes stand here one below the other; with script they are shown one at a time.",
  picture: (title: string) => `Picture of the scene “${title}”`,
};
