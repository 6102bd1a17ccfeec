import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { MethodComparison } from "@/lib/select/charts/compare-methods";
import type { ChartTable } from "./chart-description";
import { columns, numberCell, sourceCell } from "./chart-words";

/** The states and years for which the record has a goods figure by both methods, side by side. */
export function tableOfMethods(
  { pairs }: MethodComparison,
  data: ChartData,
  messages: TradeMessages,
): ChartTable {
  const words = messages.tradeCharts.method;
  const { trade } = messages.charts;
  return {
    caption: words.table,
    columns: columns(
      trade.state,
      `#${trade.year}`,
      `#${words.census}`,
      `#${words.uscbc}`,
      words.uscbcSources,
    ),
    rows: pairs.map((pair) => ({
      id: `${pair.state}-${pair.year}`,
      cells: [
        pair.name,
        String(pair.year),
        numberCell(pair.census, messages),
        numberCell(pair.uscbc, messages),
        sourceCell(pair.sources, data),
      ],
    })),
  };
}
