import { countOf } from "../format-number";

/** The words of every page's frame, of an event and of the pages for errors, in English. */
export const site = {
  name: "Sister Ties",
  subject: "The US–China sister-cities timeline",
  description:
    "Sister cities, sister states and provinces, and leader meetings between the United States and China, 1979–2024: every event with its date as known, its actors and its sources.",
  skip: "Skip to content",
  otherLanguage: "中文",
  share: "Share, embed, download",
  theme: {
    auto: "Theme: auto",
    light: "Theme: light",
    dark: "Theme: dark",
  },
  footer: {
    label: "About this record",
    asOf: (date: string) => `Record as of ${date}`,
    method: "Method and coverage",
    sources: "All sources",
    licence: "Code under the MIT licence; rights in the facts and sources",
    neutral:
      "Reported and documented ties are counted apart. Nothing is estimated or filled in.",
  },
  noUrl: "no link",
  /** Leads from a document to its entry among all sources. */
  sourceEntry: "entry",
  notTranslated: "not yet translated",
  /** Languages of sources, by ISO 639 code. */
  language: {
    en: "English",
    zh: "Chinese",
    yue: "Cantonese",
    ar: "Arabic",
    de: "German",
    it: "Italian",
    ja: "Japanese",
    pl: "Polish",
    tl: "Tagalog",
  } as Readonly<Record<string, string>>,
  report: {
    open: "Report an error",
    subject: (id: string) => `Error in the record: ${id}`,
    title: "Fact",
    id: "Id",
    page: "Page",
    asOf: "Record as of",
    whatIsWrong: "What is wrong:",
    whichSource: "A source that says otherwise:",
    copyHint:
      "Copy this message and send it to whoever runs this site. It names the fact, so that it can be found.",
    messageLabel: "Message",
  },
  event: {
    breadcrumb: "Timeline",
    summary: "What the record says",
    when: "Date",
    where: "Place",
    level: "Level",
    kind: "Kind",
    knownTo: {
      day: "",
      month: "Known to the month only.",
      year: "Known to the year only.",
    },
    approximate: "The date is approximate.",
    notDocumented: "Not documented",
    separator: ", ",
    actors: "Who took part",
    noActors: "The record names nobody.",
    represents: (place: string) => `for ${place}`,
    otherEvents: (count: number) => countOf(count, "other event"),
    otherEventsOf: (name: string) => `of ${name}`,
    pair: "The tie",
    pairName: (us: string, cn: string) => `${us}–${cn}`,
    tieAt: (tie: string, level: string) => `${tie} (${level})`,
    titleWithDate: (title: string, date: string) => `${title} (${date})`,
    tieKind: "Kind of tie",
    established: "Established",
    status: "Status",
    note: "Note, with any values that differ",
    pairSources: (count: number) => `${countOf(count, "source")} for the tie`,
    onThisPair: "Other events of this tie",
    showPair: "Show them on the timeline",
    sources: (count: number) => countOf(count, "source"),
    noUrl: "Seen only as a copy; no address",
    undated: "undated",
    restsOn: "What else rests on it",
    citeSources: "Cite its sources:",

    nearby: "Before and after",
    previous: "Previous event",
    next: "Next event",
    otherTitle: "In Chinese",
    onTimeline: "Show on the timeline",
    cite: "Cite this event",
    id: "Id",
    announced: {
      whole: "Known from an announcement only",
      part: "In part known from an announcement only",
    },
    announcedWhy: {
      whole:
        "The sources announced it beforehand; no source was seen that says it took place.",
      part: "Some of what is told here was announced beforehand; no source was seen that confirms it.",
    },
    levelMeaning: {
      "head-of-state":
        "A serving president of either country takes part, or a premier whose tour includes the president.",
      national: "National office holders or bodies act, but no president.",
      subnational: "States, provinces, cities, counties or their bodies act.",
    },
  },
  notFound: {
    title: "This page does not exist",
    event: "The record has no event at this address.",
    advice:
      "The address may be mistyped. Ids are kept stable, so a link that once worked should still work; if yours did, please report it.",
    searchLabel: "Words, names or places, in English or Chinese",
    searchButton: "Search",
    home: "Go to the timeline",
  },
};
