import type {
  ChartDescription,
  ChartTable,
} from "@/lib/describe/charts/chart-description";
import { english } from "@/lib/messages/en";
import { trade } from "@/lib/messages/en/trade";
import { tradeCharts } from "@/lib/messages/en/trade-charts";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { readRecord } from "../fixtures/read-record";
import { csvRows } from "../lib/select/charts/csv-rows";
import { scopeOf } from "../lib/select/charts/scope-of";

const data = pickTradeData(readRecord(), "en");
const messages: TradeMessages = { ...english, trade, tradeCharts };

/** What a chart says of a view of the real record, in English. */
export function describeView<Selected>(
  view: Partial<ViewState>,
  select: (data: TradeData, scope: ChartScope) => Selected,
  describe: (
    selected: Selected,
    scope: ChartScope,
    data: TradeData,
    messages: TradeMessages,
  ) => ChartDescription,
): ChartDescription {
  const scope = scopeOf(data, view);
  return describe(select(data, scope), scope, data, messages);
}

/** The rows of a data table as texts and numbers; blanks are null, sources are left out. */
export function cellsOf(
  table: ChartTable | undefined,
): (string | number | null)[][] {
  if (!table) throw new Error("the chart has no such table");
  return table.rows.map((row) =>
    row.cells.flatMap((cell, i) => {
      if (typeof cell !== "string") return [];
      if (cell === english.charts.blank || cell === "–") return [null];
      const isNumber = table.columns[i]?.numeric ?? false;
      return [isNumber ? Number(cell.replaceAll(",", "")) : cell];
    }),
  );
}

/** The English name of a place, from places.csv. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  csvRows("places").map((row) => [row.id ?? "", row.name ?? ""]),
);

/** The id of a state by its English name. */
export function stateNamed(name: unknown): string {
  for (const [id, known] of NAMES)
    if (known === name && /^us-[a-z]{2}$/.test(id)) return id;
  throw new Error(`no state is named "${String(name)}"`);
}

/** The states that the Census series can have: the 50 and D.C., from places.csv. */
export const STATES: readonly string[] = csvRows("places")
  .filter((row) => row.kind === "state" || row.id === "us-dc")
  .map((row) => row.id ?? "");

const exportRows = csvRows("state-exports");

/** A state's goods exports to China of Census origin in a year, from state-exports.csv; null where there is none. */
export function censusOf(state: string, year: number): number | null {
  for (const row of exportRows)
    if (
      row.state === state &&
      row.year === String(year) &&
      row.method === "census"
    )
      return Number(row.usd_millions);
  return null;
}

/** A number that a table gives to `digits` decimals. */
export function near(value: number | null, digits = 1): unknown {
  return value === null ? null : expect.closeTo(value, digits);
}
