import { parse, type CsvError, type Info } from "csv-parse/sync";
import type { Problem } from "./problem";

/** A record of a CSV file with the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file taken apart: `lost` holds the first cells of the lines that could not be read. */
export interface ParsedCsv {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly lost: readonly string[];
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Takes a CSV file apart. Cells may hold line breaks. Where the quoting is broken, each line is read for itself,
 * so that one bad line hides no other; those that cannot be read are reported.
 */
export function parseCsv(file: string, text: string): ParsedCsv {
  const problems: Problem[] = [];
  const wrong = (line: number, column: string, message: string) =>
    problems.push({ file, line, column, message });
  if (text.startsWith(BYTE_ORDER_MARK))
    wrong(
      1,
      "file",
      "the encoding is wrong: the file starts with a byte order mark",
    );
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split("\n").length;
    wrong(line, "file", "the encoding is wrong: a zero byte, as in UTF-16");
    return { header: [], records: [], lost: [], problems };
  }
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const whole = parseWhole(body);
  if (whole) {
    const [first, ...records] = whole;
    return { header: first?.cells ?? [], records, lost: [], problems };
  }
  const lines = parseLines(body);
  for (const { line, column, message } of lines.broken)
    wrong(line, lines.header[column] ?? `cell ${column + 1}`, message);
  return { ...lines, problems };
}

function parseWhole(text: string): CsvRecord[] | null {
  let parsed: { record: string[]; info: Info }[];
  try {
    parsed = parseRecords(text);
  } catch {
    return null;
  }
  const width = parsed[0]?.record.length;
  const records: CsvRecord[] = [];
  let line = 1;
  for (const { record, info } of parsed) {
    // A cell that runs on over lines and leaves the row with too few or too many is a quote that was not closed.
    if (
      info.lines > line &&
      record.length !== width &&
      record.some((cell) => cell.includes("\n"))
    )
      return null;
    records.push({ line, cells: record });
    line = info.lines + 1;
  }
  return records;
}

function parseLines(text: string) {
  const records: CsvRecord[] = [];
  const lost: string[] = [];
  const broken: { line: number; column: number; message: string }[] = [];
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    try {
      records.push({ line, cells: parseLine(content) });
    } catch (error) {
      const { code, column } = error as CsvError & { column?: number };
      broken.push({
        line,
        column: Number(column ?? 0),
        message: describeQuoting(code),
      });
      lost.push(content.split(",")[0] ?? "");
    }
  }
  const hasHeader = records[0]?.line === 1;
  return {
    header: hasHeader ? (records[0]?.cells ?? []) : [],
    records: hasHeader ? records.slice(1) : records,
    lost,
    broken,
  };
}

function parseLine(text: string): readonly string[] {
  if (!text.includes('"')) return text.split(",");
  return parseRecords(text)[0]?.record ?? [""];
}

function parseRecords(text: string): { record: string[]; info: Info }[] {
  return parse(text, { info: true, relax_column_count: true }) as unknown as {
    record: string[];
    info: Info;
  }[];
}

function describeQuoting(code: string): string {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "the quoting is broken: a quote is opened and not closed";
  if (code === "CSV_INVALID_CLOSING_QUOTE")
    return "the quoting is broken: text follows a closing quote";
  return "the quoting is broken: a quote stands inside a cell that is not quoted";
}
