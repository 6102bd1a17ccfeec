import { createHash } from "node:crypto";

/** Digits of a version: 64 bits, so that no two versions of one record share theirs by chance. */
const LENGTH = 16;

/** What a version of the record looks like. */
export const VERSION_FORM = new RegExp(`^[0-9a-f]{${LENGTH}}$`);

/**
 * The content hash of the files of a record, 16 hexadecimal digits: the same for the same names and texts, in
 * whatever order they come.
 */
export function hashFiles(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const name of [...files.keys()].sort()) {
    const text = files.get(name) ?? "";
    // The length keeps the end of one file apart from the start of the next.
    hash.update(`${name}\0${Buffer.byteLength(text)}\0`).update(text);
  }
  return hash.digest("hex").slice(0, LENGTH);
}
