import { countOf, formatNumber } from "../format-number";

const KIND: Readonly<
  Record<
    "page" | "chart" | "place" | "actor" | "pair" | "event",
    readonly [one: string, many: string]
  >
> = {
  page: ["page", "pages"],
  chart: ["chart", "charts"],
  place: ["place", "places"],
  actor: ["actor", "actors"],
  pair: ["pair", "pairs"],
  event: ["event", "events"],
};

/** The words of the palette that finds anything, in English; loaded with it. */
export const palette = {
  locale: "en" as "en" | "zh",
  title: "Find anything in the record",
  label: "Place, person or body, pair, event, chart or page",
  hint: "Name, pinyin, Chinese or year",
  close: "Close",
  list: "Results",
  group: {
    page: "Pages",
    chart: "Charts",
    place: "Places",
    actor: "Actors",
    pair: "Pairs",
    event: "Events",
  },
  count: (count: number) => formatNumber(count, "en"),
  more: (count: number, kind: keyof typeof KIND) =>
    `${formatNumber(count, "en")} more ${KIND[kind][count === 1 ? 0 : 1]}`,
  found: (parts: readonly (readonly [keyof typeof KIND, number])[]) =>
    parts.map(([kind, count]) => countOf(count, ...KIND[kind])).join(", "),
  none: (query: string) =>
    `No place, person, pair, event, chart or page is called “${query}”.`,
  advice:
    "Try fewer words, one name only, a year, or the name in the other language. Pinyin may be typed without spaces.",
  inTexts: (query: string) => `Search the text of all events for “${query}”`,
  start:
    "Names are found in English, pinyin and Chinese; several words narrow the search, as in “suzhou 2023”.",
  loading: "Loading the list of what can be found…",
  failed: "The list of what can be found could not be loaded.",
  retry: "Try again",
  keys: [
    ["↑ ↓", "choose"],
    ["Enter", "open"],
    ["Ctrl + Enter", "open in a new tab"],
    ["Esc", "close"],
  ] as readonly (readonly [keys: string, does: string])[],
};
