import type { ChartTable } from "@/lib/describe/charts/chart-description";
import { sayDocuments } from "@/lib/describe/say-documents";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { PictureWords } from "@/lib/messages/pictures-for";
import { plainCell } from "./plain-cell";
import type { ViewData } from "./view-data";

const END = "\r\n";
/** Without it spreadsheets take Chinese for something else. */
const BYTE_ORDER_MARK = "\uFEFF";
// What a spreadsheet would take for a formula.
const FORMULA = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * The tables behind a drawing as CSV (RFC 4180, UTF-8): a head of lines that begin with `#` says what they are, then
 * each table after its caption. Text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export function writeViewCsv(
  view: ViewData,
  messages: ChartMessages,
  words: PictureWords,
): string {
  const { about, filters, live, version, ignored } = view;
  const head = [
    about.title,
    about.subtitle,
    filters || `${words.data.filter} ${words.data.noFilter}`,
    `${words.data.source} ${about.source.text} ${sayDocuments(about.source.links, messages)}`,
    `${about.asOf} ${words.version(version)}`,
    `${words.live} ${live}`,
    ...about.notes,
    words.data.blank,
    ignored,
  ].filter((line) => line !== "");
  const tables = about.tables.map((table) =>
    writeTable(table, messages, words),
  );
  return BYTE_ORDER_MARK + head.map(comment).join("") + tables.join(END);
}

function writeTable(
  { caption, columns, rows }: ChartTable,
  messages: ChartMessages,
  words: PictureWords,
): string {
  const lines = [
    columns.map(({ label }) => cellText(label)),
    ...rows.map(({ cells }) =>
      columns.map((column, at) =>
        cellText(plainCell(cells[at] ?? "", column, messages.charts.blank)),
      ),
    ),
  ];
  return (
    comment(`${words.data.table} ${caption}`) +
    lines.map((line) => line.join(",") + END).join("")
  );
}

// To a spreadsheet a comma in a comment begins the next cell, a quotation mark after it one that runs on over lines, and
// words of the reader's may follow.
const FORMULA_WITHIN = /([,;]\s*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g;

function comment(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll('"', "'").trim();
  return `# ${line.replace(FORMULA_WITHIN, "$1'$2")}${END}`;
}

function cellText(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",#\r\n]|^\s|\s$/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
