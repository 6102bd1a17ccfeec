import type { Dataset } from "../model/record";
import { checkActors } from "./check-actors";
import { checkCells } from "./check-cells";
import { checkChanges } from "./check-changes";
import { checkEvents } from "./check-events";
import { checkKeys } from "./check-keys";
import { checkOrder } from "./check-order";
import { checkPairs } from "./check-pairs";
import { checkParticipants } from "./check-participants";
import { checkPlaces } from "./check-places";
import { checkReferences } from "./check-references";
import { checkTerms } from "./check-terms";
import {
  type DataPackage,
  PACKAGE_FILE,
  readDataPackage,
} from "./data-package";
import { parseCsv } from "./parse-csv";
import { compareProblems, type Problem } from "./problem";
import { readDataset, TABLE_NAMES } from "./read-dataset";
import { shapeTable, type Table, type Tables } from "./table";

const RULES = [
  checkReferences,
  checkPlaces,
  checkActors,
  checkPairs,
  checkEvents,
  checkParticipants,
  checkTerms,
];

/**
 * Makes the dataset from the texts of `datapackage.json` and of the CSV files, by file name. Everything wrong comes
 * back at once, sorted by file and line; the dataset is null unless nothing is.
 */
export function buildDataset(files: ReadonlyMap<string, string>): {
  dataset: Dataset | null;
  problems: readonly Problem[];
  /** Rows that could be read, by table, in the order of the data package. */
  rowCounts: ReadonlyMap<string, number>;
} {
  const { dataPackage, problems } = readDataPackage(files.get(PACKAGE_FILE));
  if (!dataPackage) return { dataset: null, problems, rowCounts: new Map() };
  problems.push(...checkNames(dataPackage, files));
  const tables = readTables(dataPackage, files, problems);
  for (const table of tables.values())
    problems.push(...checkCells(table), ...checkKeys(table));
  for (const checkRule of RULES) problems.push(...checkRule(tables));
  problems.push(...checkChanges(tables, dataPackage));
  for (const table of tables.values())
    problems.push(...checkOrder(table, problems));
  problems.sort(compareProblems);
  const dataset =
    problems.length > 0 ? null : readDataset(dataPackage.version, tables);
  const rowCounts = new Map(
    [...tables].map(([name, { rows }]) => [name, rows.length]),
  );
  return { dataset, problems, rowCounts };
}

/** Makes the dataset of files that were checked when they were kept; null when the data package cannot be read. */
export function readUnchecked(
  files: ReadonlyMap<string, string>,
): Dataset | null {
  const { dataPackage } = readDataPackage(files.get(PACKAGE_FILE));
  return (
    dataPackage &&
    readDataset(dataPackage.version, readTables(dataPackage, files, []))
  );
}

function readTables(
  { resources }: DataPackage,
  files: ReadonlyMap<string, string>,
  problems: Problem[],
): Tables {
  const tables = new Map<string, Table>();
  for (const resource of resources) {
    const text = files.get(resource.path);
    if (text === undefined) continue;
    const shaped = shapeTable(resource, parseCsv(resource.path, text));
    tables.set(resource.name, shaped.table);
    problems.push(...shaped.problems);
  }
  return tables;
}

function checkNames(
  { resources }: DataPackage,
  files: ReadonlyMap<string, string>,
): Problem[] {
  const wrong = (file: string, message: string) => ({
    file,
    line: 1,
    column: "file",
    message,
  });
  const paths = resources.map(({ path }) => path);
  const stray = [...files.keys()]
    .filter((path) => path !== PACKAGE_FILE && !paths.includes(path))
    .map((path) => wrong(path, `${PACKAGE_FILE} does not name the file`));
  const missing = paths
    .filter((path) => !files.has(path))
    .map((path) =>
      wrong(path, `the file is missing; ${PACKAGE_FILE} names it`),
    );
  const unnamed = TABLE_NAMES.filter(
    (table) => !resources.some(({ name }) => name === table),
  ).map((table) => wrong(PACKAGE_FILE, `the table ${table} is missing`));
  return [...stray, ...missing, ...unnamed];
}
