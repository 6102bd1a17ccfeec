import { countOf, formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "en");

/** The words of views that stand alone, as pictures, data files and embeds, in English. */
export const pictures = {
  filters: (names: readonly string[]) => `Filtered by: ${names.join("; ")}`,
  /** Several that are all needed. */
  together: (names: readonly string[]) => names.join(" together with "),
  live: "Live view:",
  version: (hash: string) => `Version ${hash} of the record.`,
  key: "Colours:",
  timeline: {
    subtitle: {
      kind: "One lane for each kind of event; numbers in circles are events too close to draw apart",
      level:
        "One lane for each level; numbers in circles are events too close to draw apart",
      actor:
        "One lane for each actor; an event stands in the lane of everyone in it",
      place: "One lane for each place; an event stands in the lane of each",
      compare:
        "Events of the one, of both and of the other; numbers in circles are events too close to draw apart",
    },
    description: (shown: number, lanes: readonly string[]) =>
      `A timeline of ${countOf(shown, "event")} in ${countOf(lanes.length, "lane")}: ${lanes.join("; ")}.`,
    lane: (name: string, count: string) => `${name}, ${count}`,
    source: (documents: number) =>
      `Sources: ${countOf(documents, "document")}, named with each event on the live view and in the data.`,
    nothing: "No event passes these filters",
    table: "Events shown, in order of time",
    columns: {
      date: "Date",
      end: "End",
      title: "Event",
      kind: "Kind",
      level: "Level",
      place: "Place",
      id: "Id",
    },
  },
  data: {
    source: "Source:",
    filter: "Filter:",
    noFilter: "none, the whole record",
    blank: "A blank cell is not documented.",
    table: "Table:",
  },
  problem: {
    view: (name: string, known: readonly string[]) =>
      `There is no view “${name}”. The views are: ${known.join(", ")}.`,
    format: (name: string, known: readonly string[]) =>
      `A view cannot be had as “${name}”. The formats are: ${known.join(", ")}.`,
    pin: (hash: string) =>
      `The version “${hash}” of the record is not kept here. Leave out pin= for the present one.`,
    long: (most: number) =>
      `The address is too long: its query may have ${n(most)} characters.`,
  },
};
