import { countOf, formatNumber } from "../format-number";

/** The words for moving about the timeline, in English. */
export const navigation = {
  undo: "Undo",
  redo: "Redo",
  undoHint: "Undo the last change of the view (Ctrl or ⌘ with Z)",
  redoHint: "Redo it (Shift with Ctrl or ⌘ with Z)",
  fit: "Fit",
  fitHint: "Show just the years of the events that pass the filters",
  jump: {
    label: "Jump to year",
    go: "Go",
    range: (first: number, last: number) => `${first}–${last}`,
    problem: {
      malformed: "Write a year as four digits, e.g. 1985.",
      "out-of-range": (first: number, last: number) =>
        `The record covers ${first} to ${last}.`,
    },
  },
  gestures:
    "Drag to pan; pinch, double-click, double-tap or turn the wheel with Ctrl or ⌘ to zoom; the wheel with Shift pans.",
  keys:
    "Left and Right arrows move between events, Up and Down between lanes, Home and End to the ends of a lane. " +
    "Enter opens an event or a group, Escape closes it and comes back. Page Up and Page Down go back and on by a window, " +
    "plus and minus zoom, 0 shows all years. Ctrl or ⌘ with Z undoes a change, with Shift and Z redoes it.",
  cluster: {
    title: (count: number) => `${countOf(count, "event")} close together`,
    kinds: "Kinds of these events",
    kind: (name: string, count: number) =>
      `${name} ${formatNumber(count, "en")}`,
    zoom: "Zoom to these",
    close: "Close",
    some: (shown: number, count: number) =>
      `The first ${formatNumber(shown, "en")} of ${countOf(count, "event")}`,
    more: (count: number) => `Show ${formatNumber(count, "en")} more`,
  },
  announce: {
    /** Joins what has changed to one sentence; it has one part or more. */
    sentence: (parts: readonly string[]) => {
      const text = parts.join("; ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    undo: "undone",
    redo: "redone",
    window: (period: string, shown: number) =>
      `now ${period}: ${countOf(shown, "event")}`,
    whole: (period: string, shown: number) =>
      `now all years, ${period}: ${countOf(shown, "event")}`,
    opened: (title: string) => `opened “${title}”`,
    closed: "event closed",
    bandsOn: "heads of state shown behind the lanes",
    bandsOff: "heads of state hidden",
    lanes: {
      kind: "lanes by kind",
      level: "lanes by level",
      actor: "lanes by actor",
      place: "lanes by place",
    },
    metric: {
      pairs: "pairs reported shown under the lanes",
      exports: "state exports shown under the lanes",
      trade: "national trade shown under the lanes",
      none: "figures under the lanes hidden",
    },
    sort: {
      oldest: "list from the oldest",
      newest: "list from the newest",
      importance: "list from the most important",
    },
  },
};
