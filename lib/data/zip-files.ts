import {
  strFromU8,
  strToU8,
  unzipSync,
  type ZipOptions,
  zipSync,
} from "fflate";

/** What a file in a zip may be: text, written as UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/**
 * Packs files into a zip; the same files and day (`2026-11-22`) make the same bytes on every machine.
 * Bytes are taken to be compressed already and are stored as they are.
 */
export function zipFiles(
  files: ReadonlyMap<string, FileContent>,
  day: string,
): Uint8Array<ArrayBuffer> {
  // A zip knows local time only; without a zone the text names the same hour everywhere.
  const mtime = `${day}T00:00:00`;
  const entries: [string, [Uint8Array, ZipOptions]][] = [...files].map(
    ([name, content]) => [
      name,
      typeof content === "string"
        ? [strToU8(content), { level: 9, mtime }]
        : [content, { level: 0, mtime }],
    ],
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** The texts in a zip by file name; all of them, or one. */
export function unzipTexts(
  zip: Uint8Array,
  only?: string,
): ReadonlyMap<string, string> {
  const files = unzipSync(zip, {
    filter: ({ name }) => only === undefined || name === only,
  });
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}
