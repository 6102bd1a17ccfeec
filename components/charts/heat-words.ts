import type { PlacedCell, PlacedRow } from "@/lib/layout/charts/export-heat";
import type { TradeMessages } from "@/lib/messages/page-messages";

/** A cell of the heat map in words: state, year and figure. */
export function sayCell(
  { name }: Pick<PlacedRow, "name">,
  { year, usdMillions }: Pick<PlacedCell, "year" | "usdMillions">,
  { charts, trade }: TradeMessages,
): string {
  const { cell, keyBlank } = trade.heat;
  const figure =
    usdMillions === null ? keyBlank : charts.trade.money(usdMillions);
  return cell(name, year, figure);
}
