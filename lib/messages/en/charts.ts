import { countOf } from "../format-number";
import { pairCharts } from "./charts-pairs";
import { tradeCharts } from "./charts-trade";

/** A list in words, e.g. `a, b and c`. */
function joinEnglish(items: readonly string[], word = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

export const charts = {
  heading: "Charts",
  intro:
    "The filters by place, period and pair act on the charts where they mean something; each chart says when one does not.",
  asOf: (date: string) => `Record as of ${date}.`,
  allInTable: (tables: number) =>
    `All values are in the data ${tables > 1 ? "tables" : "table"}.`,
  dataTable: "Data table",
  dataTables: "Data tables",
  sources: "Sources",
  blank: "not documented",
  show: "Show",
  brush: {
    label: "Period of the page",
    hint: "Drag along the years to choose a period for the whole page",
  },
  nothing: "Nothing to draw for this choice.",
  selected: "chosen",
  inactive: (filters: readonly string[], reason: string) =>
    filters.length === 1
      ? `The filter by ${joinEnglish(filters)} does not act on this chart: ${reason}.`
      : `The filters by ${joinEnglish(filters)} do not act on this chart: ${reason}.`,
  filters: {
    actor: "actor",
    place: "place",
    period: "period",
    kind: "kind of event",
    level: "level of event",
    tie: "kind of tie",
    status: "status of the tie",
    pairlevel: "level of the pair",
    text: "text",
  },
  moreLanes: (lanes: number, events: number) =>
    `and ${countOf(lanes, "more lane")} with ${countOf(events, "event")}`,
  noRoom: (names: readonly string[]) => `no room for: ${names.join(", ")}`,
  moreRows: (rows: number, columns: number) =>
    columns > 0
      ? `and ${countOf(rows, "more row")} and ${countOf(columns, "more column")}`
      : `and ${countOf(rows, "more", "more")}`,
  pairs: pairCharts,
  trade: tradeCharts,
};
