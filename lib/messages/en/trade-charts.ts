import { countOf, formatNumber } from "../format-number";
import { tradeCharts as charts } from "./charts-trade";

const number = (value: number, digits = 0) => formatNumber(value, "en", digits);
const percent = (share: number) =>
  share > 0 && share < 0.0005 ? "<0.1%" : `${(100 * share).toFixed(1)}%`;
const index = (value: number) => number(value, value < 10 ? 1 : 0);
/** A correlation with both decimals, and a true minus. */
const decimal = (value: number) =>
  `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
const withDistrict = (district: boolean) =>
  district ? " (D.C. included)" : "";
const nominal =
  "Values are in current (nominal) dollars, not adjusted for prices.";

/** US dollars with their sign, as short as a label needs, from millions. */
function signedMoney(usdMillions: number): string {
  const value = charts.shortMoney(Math.abs(usdMillions));
  return usdMillions < 0 ? `−${value}` : value;
}

/** The words of the charts that only the page of trade has. */
export const tradeCharts = {
  percent,
  index,
  decimal,
  nominal,
  signedMoney,
  multiples: {
    changed: (
      more: number,
      less: number,
      total: number,
      district: boolean,
      first: number,
      last: number,
    ) =>
      `In nominal dollars, ${number(more)} of ${countOf(total, "state")}${withDistrict(district)} exported more goods to China in ${last} than in ${first}, ${number(less)} exported less`,
    oneState: (
      name: string,
      value: string,
      last: number,
      before: string,
      first: number,
    ) =>
      `${name} exported goods worth ${value} to China in ${last}, against ${before} in ${first}`,
    highest: (
      name: string,
      value: string,
      first: number,
      last: number,
      median: string,
      total: number,
      district: boolean,
    ) =>
      `Against ${first} = 100, ${name} stood highest in ${last}, at ${value}; the median of ${countOf(total, "state")}${withDistrict(district)} is ${median}`,
    oneIndex: (
      name: string,
      value: string,
      first: number,
      last: number,
      median: string,
      total: number,
      district: boolean,
    ) =>
      `Against ${first} = 100, ${name} stood at ${value} in ${last}; the median of ${countOf(total, "state")}${withDistrict(district)} is ${median}`,
    oneYear: (
      year: number,
      total: number,
      district: boolean,
      name: string,
      value: string,
    ) =>
      `Of ${countOf(total, "state")}${withDistrict(district)}, ${name} exported the most goods to China in ${year}, ${value}`,
    subtitle: (first: number, last: number) =>
      `Goods exports to China by US state, ${first}–${last}, current US dollars, one scale for all`,
    subtitleIndex: (first: number, last: number) =>
      `Goods exports to China by US state, ${first}–${last}, index of current US dollars, ${first} = 100, one scale for all`,
    subtitleNone: "Goods exports to China by US state",
    description: (panels: number, years: number) =>
      `${countOf(panels, "small line chart")}, one a state, over ${countOf(years, "year")}, all on one scale.`,
    scale: (top: string) =>
      `Every panel runs from $0 to ${top}, so that heights compare; small exporters lie near the line. The number is the last value drawn.`,
    scaleIndex: (low: string, high: string) =>
      `Every panel runs from ${low} to ${high} on a logarithmic scale: each doubling takes the same height. The line across is 100; the number is the last value drawn.`,
    order: "Panels stand in the order of the last year's dollars.",
    orderMarked: (names: readonly string[]) =>
      `Panels stand in the order of the last year's dollars, the places chosen first: ${names.join(", ")}.`,
    gaps: "A year without a value is a gap.",
    noBase: (names: readonly string[], year: number) =>
      `Without a value for ${year} and so without an index: ${names.join(", ")}.`,
    choose: "Show",
    dollars: "Dollars",
    against: (year: number) => `Index, ${year} = 100`,
    againstFirst: "Index, first year = 100",
    table:
      "Goods exports to China by state, Census method, millions of current US dollars",
    tableIndex: (year: number) =>
      `Goods exports to China by state, Census method, index of current US dollars, ${year} = 100`,
    inactive: "it shows all states",
  },
  share: {
    title: (
      name: string,
      share: string,
      count: number,
      together: string,
      year: number,
    ) =>
      `${name} alone made ${share} of all states' goods exports to China in ${year}; the first ${number(count)} states together made ${together}`,
    titleOne: (
      name: string,
      share: string,
      rank: number,
      total: number,
      year: number,
    ) =>
      `${name} made ${share} of all states' goods exports to China in ${year}, ranking ${rank} of ${total}`,
    subtitle: (year: number) =>
      `Share of each state in the sum of all states' goods exports to China, ${year}, per cent`,
    subtitleNoYear:
      "Share of each state in the sum of all states' goods exports to China",
    rest: (states: number) => `All ${number(states)} others`,
    of: (total: string, count: number, district: boolean, year: number) =>
      `100% is ${total}, the sum of the ${countOf(count, "state")}${withDistrict(district)} in the Census file for ${year}.`,
    national: (national: string, share: string, difference: string) =>
      `The national figure for the same year is ${national}; the states add up to ${share} of it. The record does not say where the other ${difference} belong.`,
    description: (named: number, others: number) =>
      `Ranked bars of ${countOf(named, "state")}${others > 0 ? ` and one bar for all ${number(others)} others together` : ""}; the shares add up to 100%.`,
    table: (year: number) =>
      `Shares in the sum of all states' goods exports to China, ${year}`,
    tableYears:
      "The same shares in every Census year, per cent of the sum of all states in that year",
    share: "Share of the sum, per cent",
    inactive: "it shows the shares of all states",
  },
  balance: {
    deficit: (year: number, value: string) =>
      `In ${year} US goods imports from China exceeded exports by ${value}`,
    surplus: (year: number, value: string) =>
      `In ${year} US goods exports to China exceeded imports by ${value}`,
    even: (year: number) =>
      `In ${year} US goods exports to and imports from China were equal`,
    largest: (first: number, last: number, year: number, value: string) =>
      `; the largest difference of ${first}–${last} was ${value}, in ${year}`,
    largestIsLast: (first: number, last: number) =>
      `, the largest difference of ${first}–${last}`,
    subtitle: (first: number, last: number) =>
      `US goods exports to and imports from China and the balance (exports minus imports), ${first}–${last}, current US dollars`,
    description: (years: number) =>
      `Two lines, US exports to China and US imports from China, and a bar a year for exports minus imports, above zero where exports are larger and below where imports are; ${countOf(years, "year")}.`,
    exports: "exports",
    imports: "imports",
    balance: "balance",
    balanceNote:
      "Bars below zero are years in which imports exceed exports. The balance is of goods only and is computed from the two lines.",
    roundedNote: (years: readonly string[]) =>
      `${years.join(", ")} (hollow): a rounded estimate from the press, not an official figure; no balance is drawn from it.`,
    point: (year: number, value: string) => `${year}: balance ${value}`,
  },
  ties: {
    rising: (year: number, ties: string, numbers: string) =>
      `In ${year} states with more documented ${ties} tended to export more goods to China: ${numbers}`,
    falling: (year: number, ties: string, numbers: string) =>
      `In ${year} states with more documented ${ties} tended to export fewer goods to China: ${numbers}`,
    unclear: (year: number, ties: string, numbers: string) =>
      `In ${year} documented ${ties} and goods exports to China of states show no clear order: ${numbers}`,
    none: (year: number, ties: string) =>
      `Documented ${ties} and goods exports to China of states in ${year}: too little to compare`,
    numbers: (rho: string, low: string, high: string, n: number) =>
      `rank correlation ${rho} (95% interval ${low} to ${high}, n = ${n})`,
    subtitle: (ties: string, year: number, status: string) =>
      `Documented ${ties} of each US state${status && `, ${status}`}, and its goods exports to China in ${year}, current US dollars, both axes logarithmic`,
    subtitleNoYear: (ties: string) =>
      `Documented ${ties} of each US state, and its goods exports to China`,
    xAxis: (ties: string) => `Documented ${ties}`,
    yAxis: "Exports",
    point: (name: string, ties: number, value: string) =>
      `${name}: ${countOf(ties, "documented tie")}, exports ${value}`,
    description: (states: number) =>
      `One point for each of ${countOf(states, "state")}: to the right the more documented ties, up the more goods exports.`,
    cause:
      "This does not show that ties bring exports, or exports ties. Large states may have more of both; the record does not hold the size of states, so the chart cannot tell that apart.",
    documented:
      "Ties are those documented one by one in this record, of any date, undated ones included. Which could be documented depends on the lists that could be read; reported totals are not divided by state.",
    withoutTies: (states: number, district: boolean, total: number) =>
      `Of the ${countOf(total, "state")}${withDistrict(district)}, ${number(states)} without a documented tie of this kind ${states === 1 ? "stands" : "stand"} at 0 and ${states === 1 ? "is" : "are"} counted in.`,
    interval:
      "Spearman's rank correlation, from −1 to 1: equal numbers share the mean of their ranks, and the stretch of the axes does not change it. The interval (Fisher's transformation, standard error of Bonett and Wright 2000) treats the states as drawn at random, which they are not: a guide, no more. No trend line is drawn.",
    labels: "States are named by postal code where there is room.",
    source: (documents: number) =>
      `Sources: U.S. Census Bureau, exports by state of origin of movement; for ties ${countOf(documents, "document")} of this record.`,
    table: (ties: string, year: number) =>
      `Documented ${ties} and goods exports to China in ${year}, by state`,
    count: "Documented ties",
    inactive: "it compares all states",
  },
  method: {
    heading: "Two methods for the exports of a state",
    intro:
      "For the goods exports of a state to China this record holds figures by two methods. They differ, and no chart joins them.",
    census: "U.S. Census Bureau",
    censusText: (states: number, first: number, last: number) =>
      `Follows the place where a shipment starts (origin of movement). The record has these figures for ${countOf(states, "state")} (D.C. included), ${first}–${last}; the charts on this page draw them.`,
    uscbc: "US-China Business Council",
    uscbcText: (count: number, first: number, last: number) =>
      `Uses a method of its own. Its figures differ because it appears to move farm exports from port states to the states that grow them. The record has ${countOf(count, "single figure")} of it, ${first}–${last}, some of services; they are in the data tables only.`,
    early:
      "Tables of the Business Council from before 2012 repeat federal figures; the record keeps them as single published figures, apart from both.",
    about: "How the record was made",
    bySide: (count: number) =>
      `${countOf(count, "figure")} by both methods, side by side`,
    table:
      "Goods exports of a state to China by both methods, millions of current US dollars",
    uscbcSources: "Sources of the Business Council's figure",
  },
};
