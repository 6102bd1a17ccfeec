import { countOf, formatNumber } from "../format-number";

type Tie = "sister" | "friendship" | "other";
type Level = "state-province" | "city";
type Gap = "place" | "status" | "tie";

interface Drawn {
  readonly ties: readonly Tie[];
  readonly level: Level | null;
}

interface Places {
  readonly names: readonly string[];
  readonly match: "any" | "all";
}

const LEVEL = { "state-province": "state–province ", city: "city " } as const;

function tieWord({ ties, level }: Drawn): string {
  const kinds = ties.length === 3 ? "" : `${ties.join(" or ")} `;
  return (level ? LEVEL[level] : "") + kinds + "tie";
}

function forPlaces({ names, match }: Places): string {
  if (names.length === 0) return "";
  const last = names.at(-1) ?? "";
  const list =
    names.length === 1
      ? last
      : `${names.slice(0, -1).join(", ")} ${match === "all" ? "and" : "or"} ${last}`;
  return ` for ${list}${match === "all" && names.length > 1 ? " together" : ""}`;
}

const number = (value: number) => formatNumber(value, "en");
const are = (count: number) => (count === 1 ? "is" : "are");

function datedOf(dated: number, count: number): string {
  if (count === 1) return dated === 1 ? "with a date" : "without a date";
  if (dated === count) return "all of them with a date";
  return dated === 0
    ? "none of them with a date"
    : `${number(dated)} of them with a date`;
}

/** The words of the charts of pairs, in English. */
export const pairCharts = {
  none: (drawn: Drawn, places: Places, narrowed: boolean) =>
    `No ${tieWord(drawn)}${narrowed ? " that fits the filters" : ""} is documented${forPlaces(places)}`,
  ties: (drawn: Drawn) => `${tieWord(drawn)}s`,
  filteredBy: (statuses: readonly string[]) =>
    `status ${statuses.join(" or ").toLowerCase()}`,
  growth: {
    reported: (count: number, level: Level | null, date: string) =>
      `${countOf(count, `${level ? LEVEL[level] : ""}pair`)} ${count === 1 ? "was" : "were"} reported as of ${date}`,
    documented: (count: number, dated: number, drawn: Drawn, places: Places) =>
      `${countOf(count, tieWord(drawn))} ${are(count)} documented one by one${forPlaces(places)}, ${datedOf(dated, count)}`,
    documentedUntil: (
      count: number,
      drawn: Drawn,
      places: Places,
      until: string,
    ) =>
      `${countOf(count, tieWord(drawn))} with a date up to ${until} ${are(count)} documented${forPlaces(places)}`,
    subtitle: (ties: string, first: number, last: number, status: string) =>
      `Number of ${ties}, ${first}–${last}${status && `, ${status}`}`,
    lineName: "Documented, with a date",
    reportedName: "Reported totals",
    ends: {
      reported: (count: string) => `${count} reported`,
      dated: (count: string) => `${count} dated`,
      undated: (count: string) => `+ ${count} undated`,
    },
    point: (count: number, date: string, rounded: boolean) =>
      `${number(count)}${rounded ? " (rounded)" : ""} reported as of ${date}`,
    description: (points: number, steps: number) =>
      `A step line of documented ties by date, ${countOf(steps, "year")}, beside ${countOf(points, "reported total")} as points.`,
    lineNote: (yearOnly: number) =>
      `The line counts a documented tie from the end of the date known for it` +
      (yearOnly > 0
        ? `: ${number(yearOnly)} known to the year only ${yearOnly === 1 ? "counts" : "count"} from the next 1 January.`
        : "."),
    reportedNote:
      "Points are totals that officials or media gave: filled for official counts, hollow for rounded figures. Who counts what differs, so points and line stand side by side; neither is a part of the other.",
    endedNote: (ended: number, suspended: number) => {
      const parts = [
        ended > 0 ? `${number(ended)} as ended` : "",
        suspended > 0 ? `${number(suspended)} as suspended` : "",
      ];
      return `Among the dated ties the record lists ${parts.filter(Boolean).join(" and ")}; it dates no end before 2025, so the line does not fall.`;
    },
    undatedNote: (count: number) =>
      `${countOf(count, "more documented tie")} ${count === 1 ? "has" : "have"} no date and ${are(count)} not in the line.`,
    gapNote: {
      place:
        "Reported totals are for all places, so none is drawn beside a choice of places.",
      status:
        "Reported totals do not tell ties by status, so none is drawn beside a choice of status.",
      tie: "Reported totals count sister ties, so none is drawn beside other kinds of tie.",
    } satisfies Record<Gap, string>,
    noReport: "No total was reported in this period.",
    yearTable: (ties: string) => `Documented ${ties} with a date, by year`,
    year: "Year",
    count: "By the end of the year",
    added: "Added in the year",
    totalTable: "Reported totals, as stated",
    asOf: "As of",
    total: "Total",
    stateProvince: "State–province",
    city: "City",
    basis: "Basis",
    scope: "What is counted, by whom",
    bases: {
      "official-count": "official count",
      rounded: "rounded",
      "other-basis": "other basis (not drawn)",
      undated: "undated (not drawn)",
    },
    undatedAsOf: "no date",
    source: (documents: number, withTotals: boolean) =>
      `${withTotals ? "Reported totals: the documents named in the table. " : ""}Documented ties: ${countOf(documents, "document")} of this record.`,
  },
  byState: {
    one: (name: string, total: number, drawn: Drawn) =>
      `${name}: ${countOf(total, `documented ${tieWord(drawn)}`)}`,
    title: (
      total: number,
      states: number,
      district: string | null,
      drawn: Drawn,
      period: string | null,
    ) =>
      `${countOf(total, tieWord(drawn))}${period === null ? "" : ` established in ${period}`} ${are(total)} documented in ${countOf(states, "US state")}${district === null ? "" : ` and ${district}`}`,
    most: (names: readonly string[], count: number) =>
      names.length === 1
        ? `; ${names[0] ?? ""} has the most, ${number(count)}`
        : `; ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""} have the most, ${number(count)} each`,
    split: (stateProvince: number, city: number) =>
      `, ${number(stateProvince)} state–province and ${number(city)} city`,
    subtitle: (ties: string, period: string | null, status: string) =>
      `Documented ${ties} by US state${period === null ? "" : `, established ${period}`}${status && `, ${status}`}`,
    keyCity: "Shade and number: city ties",
    keyProvince: "◆ a state–province tie",
    tile: (name: string, stateProvince: number, city: number) =>
      `${name}: ${countOf(city, "city tie")}, ${countOf(stateProvince, "state–province tie")}`,
    description: "A grid with one tile for each US state and Washington, D.C.",
    reach:
      "Each tile is a link that filters the page by that state; arrow keys move between tiles.",
    undatedLeftOut: (count: number) =>
      `${countOf(count, "documented tie")} without a date ${are(count)} left out while a period is chosen.`,
    periodNote:
      "A tie counts when the date known for it may lie in the period.",
    placeNote:
      "A state counts ties of its own government and of the cities, counties and districts in it.",
    table: (ties: string) => `Documented ${ties} by US state`,
    state: "State",
    stateProvince: "State–province ties",
    city: "City ties",
    undated: "Of these without a date",
    otherTies: "Other kinds of tie (not drawn)",
    source: (documents: number) =>
      `Source: ${countOf(documents, "document")} of this record on single ties.`,
  },
  inactive: "it counts ties, not events",
};
