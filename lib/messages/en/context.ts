import { countOf } from "../format-number";

type Level = "state-province" | "city";

/** The words of what stands behind and under the timeline: terms of heads of state and one metric, in English. */
export const context = {
  heading: "Behind the events: terms of office and figures",
  controls: "Background of the timeline",
  bands: "Leaders",
  bandsHint: "Terms of the heads of state of both countries",
  metric: "Figures",
  none: "None",
  metrics: {
    pairs: "Sister pairs reported",
    exports: "State exports",
    trade: "National trade",
  },
  exportsOf: "Exports of",
  allStates: "All states",
  asFiltered: (name: string) => `${name} (place filter)`,
  apply: "Show",
  offices: { US: "US president", CN: "Chinese head of state" },
  leaders: "Heads of state of the United States and China",
  term: (name: string, office: string, from: string, to: string) =>
    `${name}, ${office}, ${from} – ${to}`,
  termSince: (name: string, office: string, from: string) =>
    `${name}, ${office}, since ${from}`,
  termRule:
    "Leaders: offices as the record names them; a US term begins on 20 January. An arrow marks a term without an end in the record.",
  sources: "Sources:",
  showTerms: "Show terms",
  termTable: "Heads of state, with their terms as the record has them",
  name: "Name",
  office: "Office",
  from: "From",
  to: "To",
  inOffice: "in office",
  showNumbers: "Show numbers",
  unit: {
    pairs: "number of pairs",
    exports: "Census, current US dollars",
    trade: "current US dollars",
  },
  of: {
    pairs: "all levels together",
    levels: {
      "state-province": "states and provinces",
      city: "cities",
    } satisfies Record<Level, string>,
    state: (name: string) => `${name} to China`,
    allStates: "all states and D.C. to China",
    trade: "US goods trade with China",
  },
  nothing: "No figure is documented for this period.",
  pairs: {
    subtitle:
      "Totals that officials or media reported, number of pairs; all places together, whatever the place filter.",
    description: (counts: number) =>
      `${countOf(counts, "reported total")} as marks on the timeline's axis; a stepped line holds each official count until the next.`,
    marks:
      "Filled marks are official counts, hollow ones rounded figures; a mark is as long as the date it is stated for.",
    line: "The line holds each official count until the next was reported and joins no other figure. Who counts what differs; ties documented one by one are another thing, in the charts.",
    source: "Sources: the documents named in the table, the latest from",
  },
  exports: {
    title: (value: string, year: number) =>
      `All US states and D.C. together exported goods worth ${value} to China in ${year}`,
    subtitle:
      "Goods exports of all US states and D.C. to China, by year, current US dollars",
    description: (years: number) =>
      `An area of ${countOf(years, "year")} on the timeline's axis, each level over its year.`,
    sum: (series: number) =>
      `The sum of ${countOf(series, "series", "series")} of one Census table, added up here; national exports come from another Census table and are not the same.`,
    table:
      "Goods exports of all US states and D.C. to China, Census method, millions of current US dollars",
  },
};
