import { countOf, formatNumber } from "../format-number";

const ISSUES_LEAD = "Ignored in the address:";

/** The words of the filters, the status line and the list of events, in English. */
export const filters = {
  form: "Filter the events",
  apply: "Apply filters",
  events: (count: number) => countOf(count, "event"),
  chosen: (count: number) => `${formatNumber(count, "en")} chosen`,
  actor: {
    label: "Actor",
    hint: "Name, body or government",
    open: "Show actors",
    list: "Actors",
    none: (query: string) => `No actor matches “${query}”.`,
    sections: {
      groups: "Groups, by role at the time",
      people: "People",
      governments: "Governments",
      bodies: "Bodies",
    },
  },
  place: {
    label: "Place",
    hint: "State, province or city",
    open: "Show places",
    list: "Places",
    none: (query: string) => `No place matches “${query}”.`,
    sections: {
      states: "US states",
      provinces: "Chinese provinces, regions and municipalities",
      "us-cities": "US cities and counties",
      "cn-cities": "Chinese cities, districts and counties",
      elsewhere: "Countries and places elsewhere",
    },
  },
  more: (count: number) =>
    `${formatNumber(count, "en")} more: type to narrow the list`,
  optionsFound: (shown: number, more: number) =>
    more === 0
      ? countOf(shown, "choice")
      : `${countOf(shown, "choice")} shown, ${formatNumber(more, "en")} more`,
  match: {
    label: "Match",
    any: "Any of these",
    all: "All of these",
  },
  body: {
    label: "The government itself only",
    hint: "Leaves out events where somebody represents it.",
  },
  kind: { label: "Kind", all: "All kinds" },
  level: { label: "Level", all: "All levels" },
  period: {
    label: "Period",
    from: "From",
    to: "To",
    format: "A year, month or day: 1985, 1985-04 or 1985-04-29",
    problem: {
      malformed: "Write a date as 1985, 1985-04 or 1985-04-29.",
      "out-of-range": "The record covers 1979 to 2024.",
      backward: "The period ends before it starts.",
    },
  },
  search: {
    label: "Text",
    hint: "Titles, summaries, names",
    busy: "Searching…",
  },
  chips: {
    label: "Active filters",
    remove: (name: string) => `Remove filter: ${name}`,
    clear: "Clear all",
    text: (query: string) => `“${query}”`,
    body: "Government itself only",
    compare: (name: string) => `Comparison with ${name}`,
  },
  status: {
    count: (shown: number, total: number) =>
      shown === total
        ? countOf(total, "event")
        : `${formatNumber(shown, "en")} of ${countOf(total, "event")}`,
    /** Joins the parts of the sentence after the count; `period` is always there. */
    sentence: (parts: readonly string[], period: string) =>
      `${parts.length === 0 ? "" : ` ${parts.join(", ")}`}, ${period}.`,
    actors: (names: string) => `with ${names}`,
    compare: (first: string, second: string) =>
      `comparing ${first} with ${second}`,
    bodyOnly: "the governments themselves only",
    places: (names: string) => `connected with ${names}`,
    kinds: (names: string) => `limited to ${names.toLowerCase()}`,
    levels: (names: string) => `at the ${names.toLowerCase()} level`,
    text: (query: string) => `containing “${query}”`,
    period: (from: string, to: string) => `${from} to ${to}`,
    years: (from: string, to: string) => `${from}–${to}`,
    any: (names: readonly string[]) => join(names, "or"),
    all: (names: readonly string[]) => join(names, "and"),
    others: (count: number) => countOf(count, "other"),
  },
  issues: {
    label: "Not understood in the address",
    lead: ISSUES_LEAD,
    say: (items: readonly string[]) => `${ISSUES_LEAD} ${items.join("; ")}.`,
    issue: (param: string, value: string) =>
      value === "" ? param : `${param} “${value}”`,
    reason: {
      unknown: "unknown",
      malformed: "not understood",
      "out-of-range": "out of range",
      "too-many": "too many",
      alone: "nothing chosen to compare it with",
    },
    because: (issue: string, reason: string) => `${issue} (${reason})`,
  },
  empty: {
    title: "No event passes these filters",
    advice: "Take one away:",
    without: (name: string, count: number) =>
      `Without ${name}: ${countOf(count, "event")}`,
  },
  list: {
    title: "Events",
    cite: "Cite what this view shows:",
    year: (year: number) => `${year}`,
    order: "Order",
    orders: {
      oldest: "Oldest first",
      newest: "Newest first",
      importance: "Most important first",
    },
  },
};

function join(names: readonly string[], word: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1) ?? ""}`;
}
