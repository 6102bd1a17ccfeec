import type { Locale } from "../../model/bilingual";
import { countOf } from "../format-number";

/** The words of the speaker's window, in English. */
export const speaker = {
  locale: "en" as Locale,
  /** @param title of the briefing */
  title: (title: string) => `Speaker’s window: ${title}`,
  /** Leads to the window in the other language. */
  twin: { lang: "zh-CN", label: "中文" },
  description:
    "Notes, the next scene and the clock for who presents; in step with the window that the room sees.",
  missing: "There is no briefing at this address.",
  place: (scene: number, scenes: number) => `Scene ${scene} of ${scenes}`,
  step: (step: number, steps: number) => `step ${step} of ${steps}`,
  now: "Now",
  next: "Next",
  nextStep: "Next step",
  end: "The last picture: nothing follows.",
  notes: "Notes",
  noNotes: "No notes for this scene.",
  larger: "Larger notes",
  smaller: "Smaller notes",
  steps: "Steps of this scene",
  opening: "As it opens",
  unsaid: (count: number) => `Without words: ${countOf(count, "event")} lit`,
  scenes: "All scenes",
  clock: "Time",
  ran: "Elapsed",
  left: "Remaining",
  over: "Over time",
  pace: "Pace",
  onPace: "on time",
  behind: (time: string) => `${time} behind`,
  ahead: (time: string) => `${time} ahead`,
  waits: "starts with the first move",
  noMinutes: "no length set",
  start: "Start the clock",
  pause: "Pause the clock",
  reset: "Set the clock to zero",
  controls: "Controls of the room",
  back: "Back",
  forward: "Next",
  first: "First",
  last: "Last",
  black: "Black",
  white: "White",
  explore: "Live view",
  overview: "All scenes",
  return: "Show the scene",
  covered: {
    black: "The room is black.",
    white: "The room is white.",
    exploring: "The room is on the live view. The scene waits.",
    overview: "The room shows all scenes.",
  },
  linked: (rooms: number) =>
    rooms === 1
      ? "In step with the room’s window"
      : `In step with ${rooms} windows of the room`,
  alone: "No window of the room is open.",
  openRoom: "Open it",
  keys: "The keys of the room work here too.",
  jump: (digits: string) => `Go to scene ${digits === "" ? "…" : digits}`,
  jumpHint: "Enter to go, Esc to stay",
  noScript:
    "Without JavaScript this window cannot follow the room. These are all notes.",
};
