import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import { PACKAGE_FILE } from "./data-package";

/**
 * Reads the texts of `datapackage.json` and of every CSV file in a folder, by file name (server and scripts only).
 * Bytes that are not UTF-8 become U+FFFD and a byte order mark stays, so that the checks can report both.
 */
export function readFiles(folder: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const names = readdirSync(folder)
    .filter((name) => name === PACKAGE_FILE || name.endsWith(".csv"))
    .sort();
  return new Map(
    names.map((name) => [
      name,
      decoder.decode(readFileSync(join(folder, name))),
    ]),
  );
}
