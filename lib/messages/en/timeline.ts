import { countOf, formatNumber } from "../format-number";

export const timeline = {
  heading:
    "Sister cities and leader meetings between the United States and China, 1979–2024",
  reported: {
    value: (total: string) => `${total} pairs reported`,
    split: (
      states: string,
      cities: string,
      when: string,
      again: string | null,
    ) =>
      `${states} of states and provinces and ${cities} of cities, ${when}${again === null ? "" : `; the same total in ${again}`}.`,
    since: (total: string, when: string) => `${total} by ${when}.`,
  },
  documented: {
    value: (ties: number) => `${countOf(ties, "sister tie")} documented`,
    note: (states: string, cities: string, dated: string) =>
      `Here one by one: ${states} of states and provinces, ${cities} of cities; ${dated} of them dated.`,
  },
  recorded: {
    value: (events: number) => countOf(events, "event"),
    note: (sources: number) =>
      `Each with its sources, from ${countOf(sources, "document")} in all.`,
  },
  title: "Timeline",
  lane: (count: number, total: number) =>
    count === total
      ? formatNumber(total, "en")
      : `${formatNumber(count, "en")} of ${formatNumber(total, "en")}`,
  /** As `lane`, where an event may be in several lanes. */
  sharedLane: (count: number, total: number) =>
    count === total
      ? countOf(total, "entry", "entries")
      : `${formatNumber(count, "en")} of ${countOf(total, "entry", "entries")}`,
  laneLabel: (name: string, count: number, total: number) =>
    `${name}, ${formatNumber(count, "en")} of ${countOf(total, "event")}`,
  /** As `laneLabel`, where an event may be in several lanes. */
  sharedLaneLabel: (name: string, count: number, total: number) =>
    `${name}, ${formatNumber(count, "en")} of ${countOf(total, "membership")}`,
  laneEntries: (events: number, entries: number) =>
    `${countOf(events, "event")}, ${countOf(entries, "lane entry", "lane entries")}`,
  mark: (title: string, date: string, kind: string) =>
    `${title}. ${date}. ${kind}`,
  cluster: (count: number, from: string, to: string, top: string) =>
    `${countOf(count, "event")}, ${from} to ${to}, among them: ${top}`,
  clusterHeading: (count: number) =>
    `${countOf(count, "event")} close together`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  earlier: "Earlier",
  later: "Later",
  allYears: "All years",
  tools: "Zoom and pan",
  overview: "Events a year",
  overviewHint: "Drag to choose years",
  overviewStart: "Start of the period",
  overviewEnd: "End of the period",
  legend: "How dates are drawn",
  legendDay: "known to the day",
  legendSpan: "several days",
  legendMonth: "known to the month or year only",
  legendAbout: "approximate",
  legendOpen: "without an end",
  legendCluster: "events too close to draw apart",
  legendContext: "left out by the filters",
  panel: "Event details",
  close: "Close",
  previous: "Previous event",
  next: "Next event",
  openPage: "Open as a page",
  loading: "Loading the details…",
  failed: "The details could not be loaded.",
  searchFailed:
    "The text search could not be loaded. The other filters work; try again later.",
  retry: "Try again",
  sorting: "Sorting the events",
};
