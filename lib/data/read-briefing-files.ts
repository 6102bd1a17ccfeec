import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the briefings inside that of the record. */
export const BRIEFINGS_FOLDER = "briefings";
const ENDING = ".md";

/** The texts of the briefings of a record's folder by name, in alphabetical order (server and scripts only). */
export function readBriefingFiles(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, BRIEFINGS_FOLDER);
  const files = existsSync(path) ? readdirSync(path) : [];
  return new Map(
    files
      .filter((file) => file.endsWith(ENDING))
      .sort()
      .map((file) => [
        file.slice(0, -ENDING.length),
        readFileSync(join(path, file), "utf8"),
      ]),
  );
}
