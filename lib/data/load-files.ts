import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "./read-files";

let cached: { folder: string; files: ReadonlyMap<string, string> } | undefined;

/** The texts of the record in `data/`, by file name, read once per process. */
export function loadFiles(): ReadonlyMap<string, string> {
  const folder = join(process.cwd(), "data");
  if (cached?.folder !== folder) cached = { folder, files: readFiles(folder) };
  return cached.files;
}

/** The files of the record with the README that explains them, as they are published together. */
export function loadPackage(): ReadonlyMap<string, string> {
  const readme = join(process.cwd(), "data", "README.md");
  return new Map([["README.md", readFileSync(readme, "utf8")], ...loadFiles()]);
}
