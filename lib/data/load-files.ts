import "server-only";
import { join } from "node:path";
import { readFiles } from "./read-files";

let cached: { folder: string; files: ReadonlyMap<string, string> } | undefined;

/** The texts of the record in `data/`, by file name, read once per process. */
export function loadFiles(): ReadonlyMap<string, string> {
  const folder = join(process.cwd(), "data");
  if (cached?.folder !== folder) cached = { folder, files: readFiles(folder) };
  return cached.files;
}
