import { countOf, formatNumber } from "../format-number";

type Tie = "sister" | "friendship" | "other";

const number = (value: number) => formatNumber(value, "en");
const are = (count: number) => (count === 1 ? "is" : "are");

/** A list in words, e.g. `a, b and c`. */
function join(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The words of the explorer of pairs. */
export const pairs = {
  title: "Pairs",
  heading: "Sister states, provinces and cities",
  description:
    "Every documented tie between a US and a Chinese state, province, city or county, with its date, status and sources.",
  contents: "On this page",
  parts: {
    charts: "Charts",
    anniversaries: "Anniversaries",
    table: "Table",
    unplaced: "Not placed",
  },
  /** Said where the three numbers stand. */
  numbers:
    "Reported is what officials announced, documented what this record holds one by one. Who counts what differs, so neither is a share of the other.",
  documented: {
    value: (total: string) => `${total} documented`,
    note: (sister: string, friendship: string, other: string) =>
      `Ties listed below, one by one: ${sister} sister, ${friendship} friendship and ${other} other ties.`,
  },
  dated: {
    value: (total: string) => `${total} dated`,
    note: (sister: string, days: string) =>
      `Of the documented ties, with a date of establishment; ${sister} of these are sister ties. ${days} are known to the day.`,
  },
  filters: {
    tie: { label: "Kind of tie", all: "All kinds" },
    status: { label: "Status", all: "Any status" },
    pairLevel: { label: "Level", all: "Both levels" },
  },
  status: {
    /** After the count, which stands before it. */
    rest: (ties: Readonly<Record<Tie, number>>, dated: number) =>
      `: ${number(ties.sister)} sister, ${number(ties.friendship)} friendship, ${number(ties.other)} other; ${number(dated)} dated.`,
    undatedLeftOut: (count: number) =>
      `${countOf(count, "further tie")} without a date ${are(count)} left out while a period is chosen.`,
  },
  /** Said where the address holds filters that mean nothing for ties. */
  idle: (filters: readonly string[]) =>
    `The filter${filters.length === 1 ? "" : "s"} by ${join(filters)} ${filters.length === 1 ? "does" : "do"} not act on this page: it lists ties, not events.`,
  charts: "Charts",
  table: {
    title: "The ties, one by one",
    caption: "Documented ties between US and Chinese places",
    hint: "Choose a heading to sort by it, again to turn the order round.",
    us: "US side",
    cn: "Chinese side",
    tie: "Kind and level",
    established: "Established",
    status: "Status",
    sources: "Sources",
    link: (tie: string) => `Link to this tie: ${tie}`,
    undated: "not documented",
    ended: (date: string) => `Ended ${date}`,
    lasted: (least: number, most: number) =>
      least === most
        ? `after ${countOf(least, "year")}`
        : `after ${number(least)} or ${number(most)} years`,
  },
  unplaced: {
    title: "Ties that could not be placed",
    intro: (count: number) =>
      `For ${countOf(count, "more tie")} a source leaves open which place is meant. They are in no count, chart or filter of this page.`,
    us: "US side, as the source has it",
    cn: "Chinese side, as the source has it",
    note: "What is open",
  },
  regions: {
    none: "No documented tie fits the filters",
    title: (
      total: number,
      units: number,
      side: "states" | "provinces",
      district: string | null,
    ) =>
      side === "states"
        ? `${countOf(total, "tie")} in ${countOf(units, "US state")}${district === null ? "" : ` and ${district}`}`
        : `${countOf(total, "tie")} in ${countOf(units, "Chinese province-level unit")}`,
    partners: (
      names: string,
      total: number,
      units: readonly string[],
      rest: number,
    ) =>
      `${names}: ${countOf(total, "tie")}, with ${join([...units, ...(rest > 0 ? [countOf(rest, "more", "more")] : [])])}`,
    most: (names: readonly string[], count: number) =>
      names.length === 1
        ? `; ${names[0] ?? ""} has the most, ${number(count)}`
        : `; ${join(names)} have the most, ${number(count)} each`,
    subtitle: (side: "states" | "provinces", status: string) =>
      `Documented ties of every kind chosen, by ${side === "states" ? "US state" : "Chinese province, autonomous region and municipality"}${status}`,
    established: (period: string) => `, established ${period}`,
    tile: (name: string, stateProvince: number, city: number) =>
      `${name}: ${countOf(city, "city tie")}, ${countOf(stateProvince, "state–province tie")}`,
    /** After the name of a tile. */
    partner: "partner of the choice",
    description: (units: number, side: "states" | "provinces") =>
      `A grid with one tile for each of ${number(units)} ${side === "states" ? "US states and Washington, D.C." : "Chinese province-level units of the record"}.`,
    reach:
      "Each tile is a link that filters the page by it; arrow keys move between tiles.",
    linked: {
      states:
        "A choice here lights its partners among the Chinese provinces; a choice there lights its partners here.",
      provinces:
        "A choice here lights its partners among the US states; a choice there lights its partners here.",
    },
    framed: "Framed with a dashed line: the partners of the choice.",
    codes:
      "The letters are those of the Chinese standard GB/T 2260, e.g. SN for Shaanxi and SX for Shanxi. Tiles are placed for reading; they are not a map and show no boundary.",
    placeNote: {
      states:
        "A state counts ties of its own government and of the cities, counties and districts in it.",
      provinces:
        "A province-level unit counts ties of its own government and of the cities, districts and counties in it. Units without a documented tie show 0.",
    },
    table: {
      states: "Documented ties by US state",
      provinces: "Documented ties by Chinese province-level unit",
    },
    unit: { states: "State", provinces: "Province-level unit" },
    stateProvince: "State–province ties",
    city: "City ties",
    total: "All",
    undated: "Of these without a date",
    inactive: "it counts ties, not events",
    source: (documents: number) =>
      `Source: ${countOf(documents, "document")} of this record on single ties.`,
  },
  statuses: {
    title: (
      active: number,
      suspended: number,
      ended: number,
      unknown: number,
    ) =>
      `${
        ended + suspended === 0
          ? "No tie is known to have ended or to be suspended"
          : `${number(ended)} ${ended === 1 ? "tie has" : "ties have"} ended and ${number(suspended)} ${are(suspended)} suspended`
      }; for ${number(active)} a recent source says active, for ${number(unknown)} the record has no recent word`,
    none: "No documented tie fits the filters",
    subtitle: "Documented ties by status and kind; blank means none",
    columns: { sister: "Sister", friendship: "Friendship", other: "Other" },
    cell: (status: string, tie: string, count: number) =>
      `${status}, ${tie.toLowerCase()}: ${countOf(count, "tie")}`,
    description:
      "A small table of four rows, one for each status, and three columns, one for each kind of tie.",
    reach:
      "Each cell is a link that filters the page by it; arrow keys move between cells.",
    unknownNote:
      "“Not documented” means that nothing recent was seen, not that a tie has lapsed.",
    ended: (tie: string, when: string, note: string) =>
      `${tie}: ${when} ${note}`,
    table: "Documented ties by status and kind",
    endedTable: "What ended or suspended a tie",
    status: "Status",
    all: "All",
    pair: "Tie",
    note: "What the sources say",
    years: "How long it lasted",
    notDated: "no source dates the end",
  },
  /** What tiles of provinces say, by the code of GB/T 2260. */
  provinceCode: (code: string) => code.toUpperCase(),
};
