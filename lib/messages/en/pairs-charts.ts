import { countOf, formatNumber } from "../format-number";
import { anniversaries } from "./anniversaries";

interface Places {
  readonly names: readonly string[];
  readonly match: "any" | "all";
}

const number = (value: number) => formatNumber(value, "en");

function join(items: readonly string[], word = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** A number of ties, from the plural of what is counted. */
function tiesOf(count: number, ties: string): string {
  return countOf(count, ties.replace(/s$/, ""), ties);
}

/** What a title says first when places are chosen. */
function of({ names, match }: Places): string {
  if (names.length === 0) return "";
  const together = match === "all" && names.length > 1;
  return `${join(names, together ? "and" : "or")}${together ? " together" : ""}: `;
}

function states(count: number, district: boolean): string {
  if (!district) return countOf(count, "US state");
  return count === 0
    ? "the District of Columbia"
    : `${countOf(count, "US state")} and the District of Columbia`;
}

const units = (count: number) =>
  countOf(count, "province-level unit") + " of China";

const kinds = {
  sister: "sister",
  beside: "friendship or other",
  over: "suspended or ended",
};

const filterNote =
  "The filters act on this chart, that by place too: it lights what is chosen and leaves the rest in faint.";

/** The words of the matrix, the map and the calendar of pairs. */
export const pairsCharts = {
  kinds,
  filterNote,
  undatedLeftOut: (count: number) =>
    `${countOf(count, "documented tie")} without a date ${count === 1 ? "is" : "are"} left out while a period is chosen.`,
  subtitle: (what: string, period: string | null, status: string) =>
    `${what}${period === null ? "" : `, established ${period}`}${status && `, ${status}`}`,
  matrix: {
    title: (
      count: number,
      ties: string,
      stateCount: number,
      district: boolean,
      provinces: number,
      places: Places,
    ) => {
      const ends = `${states(stateCount, district)} with ${units(provinces)}`;
      return places.names.length === 0
        ? `${tiesOf(count, `documented ${ties}`)} ${count === 1 ? "joins" : "join"} ${ends}`
        : `${of(places)}${tiesOf(count, `documented ${ties}`)}, joining ${ends}`;
    },
    most: (cells: readonly (readonly [string, string])[], count: number) =>
      cells.length === 1
        ? `; the most, ${number(count)}, between ${join(cells[0] ?? [])}`
        : `; the most, ${number(count)} each, between ${join(cells.map((ends) => ends.join(" and ")))}`,
    what: (ties: string) =>
      `Number of documented ${ties}, US states by Chinese province-level units`,
    description:
      "A matrix with a row for each US state and a column for each Chinese province-level unit that has a tie, those with the most first.",
    reach:
      "Cells and headers are links that filter the page; arrow keys move between them.",
    label: "Matrix of ties by US state and Chinese province-level unit",
    cell: (state: string, province: string, sister: number, beside: number) =>
      `${state} and ${province}: ${join([
        ...(sister > 0 ? [countOf(sister, "sister tie")] : []),
        ...(beside > 0 ? [countOf(beside, "friendship or other tie")] : []),
      ])}`,
    head: (name: string, count: number) => `${name}: ${countOf(count, "tie")}`,
    keySister: "sister ties",
    keyBeside: "friendship and other ties, in a dashed frame",
    note: "Each tie counts in the state and the province-level unit that its two ends belong to.",
    table: (ties: string) =>
      `Documented ${ties} by US state and Chinese province-level unit`,
    state: "US state",
    province: "Province-level unit",
    sister: "Sister",
    friendship: "Friendship",
    other: "Other",
    total: "All",
  },
  map: {
    title: (
      count: number,
      ties: string,
      us: number,
      cn: number,
      places: Places,
    ) =>
      places.names.length === 0
        ? `${tiesOf(count, `documented ${ties}`)} ${count === 1 ? "joins" : "join"} ${countOf(us, "place")} in the US and ${number(cn)} in China`
        : `${of(places)}${tiesOf(count, `documented ${ties}`)} between ${countOf(us, "place")} in the US and ${number(cn)} in China`,
    most: (names: readonly string[], count: number) =>
      names.length === 1
        ? `; ${names[0] ?? ""} has the most, ${number(count)}`
        : `; ${join(names)} have the most, ${number(count)} each`,
    what: (ties: string) =>
      `Documented ${ties} as great circles over the northern Pacific`,
    description: (lit: number, faint: number) =>
      `A map of the land around the northern Pacific, without boundaries, with ${countOf(lit, "arc")} between the US and the Chinese end of a tie${faint > 0 ? ` and ${number(faint)} more in faint` : ""}.`,
    arc: (us: string, cn: string, kind: keyof typeof kinds) =>
      `${us} and ${cn}: ${kinds[kind]} tie`,
    note: "An arc is the shortest way between the two places. Ends of state–province ties stand at rough middles of the state and the province-level unit. The map shows land only and no boundary.",
    source: (documents: string) =>
      `${documents} Land: Natural Earth, public domain.`,
    table: (ties: string) => `Documented ${ties} by their two ends`,
    us: "US side",
    cn: "Chinese side",
    kind: "Kind",
    status: "Status",
    established: "Established",
  },
  calendar: {
    title: (
      count: number,
      ties: string,
      period: string | null,
      places: Places,
    ) =>
      `${of(places)}${tiesOf(count, ties)} ${count === 1 ? "has" : "have"} a date${period === null ? "" : ` in ${period}`}`,
    decade: (decades: readonly number[], count: number) =>
      `; the ${join(decades.map((decade) => `${decade}s`))} have the most, ${number(count)}${decades.length > 1 ? " each" : ""}`,
    year: (year: number, count: number) =>
      `; of single years ${year} has the most, ${number(count)}`,
    what: (ties: string) =>
      `Documented ${ties} by the year in which they were established`,
    description: (years: number, undated: number) =>
      `Columns for ${countOf(years, "year")} and, below them, for each decade, sister ties filled, friendship and other ties hollow; ${countOf(undated, "tie")} without a date in a column apart.`,
    byYear: "By year",
    byDecade: "By decade",
    decadeName: (decade: number) => `${decade}s`,
    undated: "no date",
    yearNote: (month: number, year: number) =>
      month + year === 0
        ? "Every date drawn is known to the day."
        : `Dates count in their year however precisely they are known: ${number(month)} to the month, ${number(year)} to the year only.`,
    approximateNote: (count: number) =>
      `${countOf(count, "date")} ${count === 1 ? "is" : "are"} approximate.`,
    undatedNote: (count: number) =>
      `${countOf(count, "documented tie")} ${count === 1 ? "has" : "have"} no date and ${count === 1 ? "stands" : "stand"} apart.`,
    periodNote:
      "The title counts the chosen period; the columns by decade count all years.",
    endedNote: (count: number) =>
      `${countOf(count, "tie")} that ended or ${count === 1 ? "is" : "are"} suspended ${count === 1 ? "counts" : "count"} in the year of signing like all others.`,
    yearTable: (ties: string) => `Documented ${ties} with a date, by year`,
    decadeTable: (ties: string) => `Documented ${ties}, by decade`,
    yearColumn: "Year",
    decadeColumn: "Decade",
    noDate: "Without a date",
    column: (label: string, sister: number, beside: number) =>
      `${label}: ${number(sister)} sister, ${number(beside)} friendship or other`,
  },
  anniversaries,
};
