import "server-only";
import { PACKAGE_FILE, readDataPackage } from "@/lib/data/data-package";
import { loadFiles } from "@/lib/data/load-files";
import { parseCsv } from "@/lib/data/parse-csv";
import { publishFor } from "@/lib/messages/publish-for";
import type { Locale } from "@/lib/model/bilingual";

/** A table as it is offered to readers. */
interface OfferedTable {
  readonly file: string;
  readonly title: string;
  /** Its rows, counted. */
  readonly rows: number;
}

/** The file of every table of the record, by the table's name. */
export function tableFiles(): ReadonlyMap<string, string> {
  const { dataPackage } = readDataPackage(loadFiles().get(PACKAGE_FILE));
  return new Map(dataPackage?.resources.map(({ name, path }) => [name, path]));
}

const counted = new Map<string, number>();

/** The tables of the record in the order of the data package. */
export function recordTables(locale: Locale): readonly OfferedTable[] {
  const titles = publishFor(locale).tables;
  return [...tableFiles()].map(([name, file]) => ({
    file,
    title: titles[name] ?? name,
    rows: countRows(file),
  }));
}

function countRows(file: string): number {
  const text = loadFiles().get(file) ?? "";
  const rows = counted.get(file) ?? parseCsv(file, text).records.length;
  counted.set(file, rows);
  return rows;
}
