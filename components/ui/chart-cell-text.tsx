import type { ChartCell } from "@/lib/describe/charts/chart-description";
import { writtenLanguage } from "@/lib/describe/written-language";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { SourceLinks } from "./source-links";

interface ChartCellTextProps {
  readonly cell: ChartCell;
  /** The page's words. */
  readonly messages: ChartMessages;
}

/** What a cell of a data table holds: its documents as links, or its text, marked where it is in the other language. */
export function ChartCellText({ cell, messages }: ChartCellTextProps) {
  if (typeof cell !== "string")
    return <SourceLinks sources={cell.sources} messages={messages} />;
  const lang = writtenLanguage(cell, messages.locale);
  return lang === messages.locale ? cell : <span lang={lang}>{cell}</span>;
}
