import { countOf, formatNumber } from "../format-number";

/** States with the District of Columbia, which stands beside them in the record. */
const states = (count: number) => countOf(count, "state");

/** A change as a share, e.g. `+12%` or `−3%`. */
function percent(share: number): string {
  const value = Math.round(share * 100);
  return `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value), "en")}%`;
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

const lit = {
  chosen: (names: readonly string[]) => `Marked: ${list(names)}.`,
  leading: (count: number) =>
    `Marked, as no state is chosen: the ${count} largest exporters of the last year.`,
};

/** The words of the page of trade, in English. */
export const trade = {
  title: "Trade",
  description:
    "Goods exports of every US state to China, China's rank among their export markets, and US–China trade, with sources.",
  intro:
    "What each US state sells to China, where China stands among its export markets, and the trade of the two countries. The filters act on every chart for which they mean something.",
  nominal:
    "All values are in nominal (current) US dollars: prices of the year itself, not corrected for inflation.",
  contents: "On this page",
  sections: {
    exports: "Exports by state",
    ranks: "China's rank among export markets",
    ties: "Ties and exports",
    national: "National trade",
  },
  filters: {
    form: "Filter the charts of trade",
    states: {
      label: "States",
      hint: "All, with D.C.",
      open: "Show states",
      list: "States, with exports to China in millions of US dollars",
      none: (query: string) => `No state matches “${query}”.`,
    },
    inMillions: (year: number) => (value: number) =>
      `${formatNumber(value, "en")} million dollars in ${year}`,
    from: "From",
    to: "To",
  },
  status: {
    states: (chosen: number, total: number) =>
      chosen === 0
        ? `All ${states(total)}, D.C. included`
        : `${formatNumber(chosen, "en")} of ${states(total)} marked`,
    /** What follows the count of states. */
    years: (period: string, census: number, national: number) =>
      `, ${period}: figures by state for ${countOf(census, "year")}, national ones for ${formatNumber(national, "en")}.`,
    notStates: (names: readonly string[]) =>
      `Figures are by state: there are none for ${list(names)}.`,
  },
  lit,
  withDistrict: "Washington, D.C. is counted with the states.",
  percent,
  slope: {
    title: (
      up: number,
      total: number,
      down: number,
      first: number,
      last: number,
    ) =>
      `${up} of ${states(total)} exported more to China in ${last} than in ${first}, ${down} less`,
    titleOne: (name: string, growth: number, first: number, last: number) => {
      const much = Math.round(Math.abs(growth) * 100);
      const how = growth < 0 ? "less" : "more";
      return much === 0
        ? `${name} exported about as much to China in ${last} as in ${first}`
        : `${name} exported ${formatNumber(much, "en")}% ${how} to China in ${last} than in ${first}`;
    },
    titleSome: (up: number, count: number, first: number, last: number) =>
      `Of the ${count} chosen, ${up} exported more to China in ${last} than in ${first}`,
    none: (first: number, last: number) =>
      `This takes two Census years; the chosen period has fewer of ${first}–${last}`,
    subtitle: (first: number, last: number) =>
      `Goods exports to China by US state in ${first} and ${last}, current US dollars`,
    subtitleNone:
      "Goods exports to China by US state in two years, current US dollars",
    description: (count: number, marked: string) =>
      `${countOf(count, "line")} between two years on a scale on which each step is ten times the one below; marked: ${marked}.`,
    scale:
      "Equal steepness is equal growth in per cent: each line of the scale is ten times the one below.",
    period: "The two years are the first and last Census year of the period.",
    demand: "A choice of years here sets the period of the page.",
    chooseFrom: "Between",
    chooseTo: "and",
    change: "Change in per cent",
    difference: "Change in millions",
    table: (first: number, last: number) =>
      `Goods exports to China in ${first} and ${last}, Census method, millions of current US dollars`,
    inactive: "it compares all states",
    label: (value: string, growth: string) => `${value}, ${growth}`,
  },
  heat: {
    title: (
      years: readonly number[],
      count: number,
      total: number,
      first: number,
      last: number,
    ) =>
      years.length === 1
        ? `More states had their highest exports to China of ${first}–${last} in ${list(years.map(String))} than in any other year: ${count} of ${total}`
        : `${count} of ${total} states each had their highest exports to China of ${first}–${last} in ${list(years.map(String))}, more than in any other year`,
    titleOne: (
      name: string,
      best: string,
      bestYear: number,
      least: string,
      leastYear: number,
    ) =>
      `${name}'s exports to China were highest in ${bestYear}, ${best}, and lowest in ${leastYear}, ${least}`,
    titleYear: (
      year: number,
      first: string,
      most: string,
      last: string,
      least: string,
    ) =>
      `Exports to China in ${year} ran from ${most} (${first}) to ${least} (${last})`,
    subtitle: (first: number, last: number) =>
      `Goods exports to China by US state and year, ${first}–${last}, current US dollars`,
    subtitleNone:
      "Goods exports to China by US state and year, current US dollars",
    description: (rows: number, years: number) =>
      `A grid of ${countOf(rows, "row")}, one a state, by ${countOf(years, "year")}, in five shades.`,
    demand:
      "Point at a cell, or reach the cells by the Tab key and move by the arrow keys, for its figure; the table has them all.",
    cells: "Cells by state and year: arrow keys go from one to the next",
    order: (year: number) =>
      `Ordered by exports in ${year}, the largest first.`,
    key: "Millions of current US dollars",
    keyBelow: (bound: string) => `under ${bound}`,
    keyFrom: (bound: string) => `${bound} and over`,
    keyBlank: "not documented",
    cell: (name: string, year: number, value: string) =>
      `${name}, ${year}: ${value}`,
    table: (first: number, last: number) =>
      `Goods exports to China, ${first}–${last}, Census method, millions of current US dollars`,
    inactive: "it shows all states",
  },
  ranks: {
    title: (now: number, last: number, then: number, first: number) =>
      first === last
        ? `China was a top-three export market of ${now} of the 50 states in ${last}`
        : `China was a top-three export market of ${now} of the 50 states in ${last}, of ${then} in ${first}`,
    titleOne: (
      name: string,
      rank: number,
      year: number,
      best: number,
      bestYear: number,
    ) =>
      rank === best
        ? `China ranked ${rank} among ${name}'s export markets in ${year}, its best rank of the period`
        : `China ranked ${rank} among ${name}'s export markets in ${year}; its best rank was ${best}, in ${bestYear}`,
    titleSome: (top: number, count: number, year: number) =>
      `China was a top-three export market of ${top} of the ${count} chosen in ${year}`,
    subtitle: (first: number, last: number) =>
      `China's rank among the goods export markets of each US state, ${first}–${last}`,
    subtitleNone:
      "China's rank among the goods export markets of each US state",
    description: (marked: string) =>
      `Ranks from 1 at the top to 10 and a row for all below, year by year: circles for the number of states, lines for ${marked}.`,
    method:
      "Computed from Census goods exports by state; Hong Kong and Macau count as markets of their own. A rank compares markets, not dollars.",
    circles:
      "Circles: number of the 50 states at that rank, without D.C.; grey bands: states that moved from one rank to another.",
    below: (last: number) => `${last}+`,
    dot: (count: number, rank: string, year: number) =>
      `${year}: rank ${rank} in ${states(count)}`,
    point: (name: string, year: number, rank: number) =>
      `${name}, ${year}: rank ${rank}`,
    choose: "Mark a state",
    nobody: "none",
    rank: "China's rank",
    table: (first: number, last: number) =>
      `China's rank among each state's goods export markets, ${first}–${last}, Census figures`,
    singleTable:
      "Single published ranks from other documents, not joined to the Census series",
    uscbcTable:
      "Ranks by the US-China Business Council's own method; not comparable with the Census series",
    measure: "What is counted",
    inactive: "it shows all states",
  },
};
