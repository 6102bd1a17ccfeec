import { countOf, formatNumber } from "../format-number";

type Measure = "goods" | "goods+services" | "services" | "unstated";

/** US dollars in words, e.g. `$22.5 billion`, from millions. */
function money(usdMillions: number): string {
  return usdMillions < 1000
    ? `$${formatNumber(usdMillions, "en", 1)} million`
    : `$${formatNumber(usdMillions / 1000, "en", 1)} billion`;
}

/** US dollars as short as a label needs, e.g. `$22.5bn`, from millions. */
function shortMoney(usdMillions: number): string {
  if (usdMillions === 0) return "$0";
  return usdMillions < 1000
    ? `$${formatNumber(usdMillions, "en", 0)}m`
    : `$${formatNumber(usdMillions / 1000, "en", 1)}bn`;
}

const states = (count: number) => countOf(count, "state");

/** The words of the charts of trade, in English. */
export const tradeCharts = {
  money,
  shortMoney,
  year: "Year",
  state: "State",
  chooseYear: "Year",
  chooseState: "State",
  inMillions: "Millions of current US dollars",
  censusMethod: "Census method: the state where a shipment's journey starts.",
  censusSource:
    "Source: U.S. Census Bureau, exports by state of origin of movement.",
  noCensusYear: (first: number, last: number) =>
    `This record has Census figures for all states for ${first}–${last} only; none lies in the chosen period`,
  ranked: {
    title: (
      name: string,
      value: string,
      year: number,
      second: string,
      secondValue: string,
    ) =>
      `${name} exported the most goods to China in ${year}, ${value}; ${second} came next with ${secondValue}`,
    titleOne: (
      name: string,
      rank: number,
      total: number,
      value: string,
      year: number,
    ) =>
      `${name} ranked ${rank} of ${total} by goods exports to China in ${year}, with ${value}`,
    subtitle: (year: number) =>
      `Goods exports to China by US state in ${year}, current US dollars`,
    subtitleNoYear: "Goods exports to China by US state, current US dollars",
    drawn: (shown: number, total: number) =>
      `${shown} of ${total} drawn; all ${total} are in the table.`,
    marked: (names: string) => `Marked: ${names}.`,
    rank: "Rank",
    description: (shown: number, total: number) =>
      `Ranked bars of the ${shown} largest of ${total} states and Washington, D.C.`,
    table: (year: number) =>
      `Goods exports to China in ${year}, Census method, millions of current US dollars`,
    inactive: "it ranks all states",
  },
  series: {
    title: (name: string, value: string, year: number) =>
      `${name} exported goods worth ${value} to China in ${year}`,
    peak: (first: number, last: number, year: number, value: string) =>
      `; the highest year of ${first}–${last} was ${year}, with ${value}`,
    peakIsLast: (first: number, last: number) =>
      `, the most of ${first}–${last}`,
    subtitle: (name: string) =>
      `Goods exports of ${name} to China, current US dollars`,
    description: (years: number) => `A line of ${countOf(years, "year")}.`,
    apart: (count: number) =>
      `${countOf(count, "single figure")} of other origin ${count === 1 ? "is" : "are"} in the tables, not joined to the line.`,
    table: (name: string) =>
      `Goods exports of ${name} to China, millions of current US dollars`,
    uscbcTable: (name: string) =>
      `Exports of ${name} to China by the US-China Business Council's own method, millions of current US dollars; not comparable with the Census series`,
    method: "Method",
    measure: "What is counted",
    methods: {
      census: "Census series",
      "state-office": "single figure, state office",
      press: "single figure, press",
    },
    inactive: "it shows one state's exports",
  },
  ranks: {
    title: (top3: number, top1: number, year: number) =>
      `By Census goods figures for ${year}, China was a top-three export market of ${states(top3)} and the largest of ${top1}`,
    titleReported: (count: number, year: number) =>
      `${countOf(count, "reported count")} up to ${year}; Census figures by state start later`,
    none: "No count of states is documented for this period",
    subtitle:
      "States for which China ranks among the largest export markets, number of states",
    lines: {
      top3: (count: string) => `${count} top three`,
      top1: (count: string) => `${count} largest`,
    },
    computedKey: "computed from Census goods exports",
    reportedKey: (by: string) => `reported, by ${by} unless named:`,
    shortUnstated: "not stated",
    measures: {
      goods: "goods",
      "goods+services": "goods and services",
      services: "services",
      unstated: "measure not stated",
    } satisfies Record<Measure, string>,
    shortNames: { "US-China Business Council": "USCBC" } as Readonly<
      Record<string, string>
    >,
    abbreviations: "USCBC: US-China Business Council.",
    point: (count: number, by: string, year: number, measure: string) =>
      `${count} reported by ${by}, ${year}, ${measure}`,
    description: (computed: number, reported: number) =>
      `Two lines computed for ${countOf(computed, "year")} and ${countOf(reported, "reported count")} as points.`,
    seed: (by: string, year: number, top1: number, top3: number) =>
      `${by} said in ${year}: the largest market of ${states(top1)}, among the top three of ${top3}, without naming the year of the data.`,
    beside: (
      rows: readonly {
        readonly year: number;
        readonly top1: number;
        readonly top3: number;
      }[],
    ) =>
      `Census goods exports give ${rows.map((row) => `${row.top1} and ${row.top3} for ${row.year}`).join(", ")}`,
    highest: (top3: number, year: number, first: number, last: number) =>
      `; the most in the top three in ${first}–${last} were ${top3} (${year}).`,
    differ: "The statement and the computation do not agree; both are shown.",
    agree: "The statement and the computation agree.",
    method:
      "Computed counts cover 50 states without D.C.; Hong Kong and Macau count as markets of their own.",
    table: "Number of states by China's rank among export markets",
    top1: "Largest",
    top3: "Top three",
    top5: "Top five",
    basis: "Basis",
    computed: "computed",
    reported: "reported",
    by: "By",
    source:
      "Sources: U.S. Census Bureau for computed counts; for reported ones the documents named in the table.",
    inactive: "its counts are of all states",
  },
  national: {
    title: (year: number, exports: string, imports: string) =>
      `In ${year} the United States sold goods worth ${exports} to China and bought goods worth ${imports}`,
    none: "No national trade figure is documented for this period",
    subtitle: (first: number, last: number) =>
      `US goods trade with China, ${first}–${last}, current US dollars`,
    shortFlows: { exports: "exports", imports: "imports" },
    description: (years: number) =>
      `Two lines from zero, ${countOf(years, "year")}: US exports to China and US imports from China.`,
    roundedNote: (years: string) =>
      `${years} (hollow): a rounded estimate from the press, not an official figure.`,
    rounded: (year: number) => `${year}: rounded estimate`,
    twoWayNote:
      "Two-way totals of early years without a split are in the table only.",
    table: "US goods trade with China, millions of current US dollars",
    exports: "Exports to China",
    imports: "Imports from China",
    balance: "Exports minus imports",
    twoWay: "Two-way total, as stated",
    source:
      "Sources: U.S. Census Bureau; for single early figures the documents named in the table.",
    inactive: "its figures are of the whole country",
  },
};
