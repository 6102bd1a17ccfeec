import "server-only";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../model/record";
import { readUnchecked } from "./build-dataset";
import { hashFiles, VERSION_FORM } from "./hash-files";
import { loadDataset } from "./load-dataset";
import { loadFiles } from "./load-files";
import { unzipTexts } from "./zip-files";

/** Versions held in memory at once; one more pushes the oldest out. */
const HELD = 3;

let current: { files: ReadonlyMap<string, string>; version: string } | null =
  null;
const held = new Map<string, Dataset>();

/** The content hash of the record in `data/`, 16 hexadecimal digits. */
export function recordVersion(): string {
  const files = loadFiles();
  if (current?.files !== files) current = { files, version: hashFiles(files) };
  return current.version;
}

/** The record as it was at a version: the one in `data/`, or one kept in `data/versions/`; null when it was not kept. */
export function loadVersion(version: string): Dataset | null {
  if (version === recordVersion()) return loadDataset();
  const dataset = held.get(version) ?? readVersion(version);
  if (!dataset) return null;
  held.delete(version);
  held.set(version, dataset);
  for (const oldest of held.keys())
    if (held.size > HELD) held.delete(oldest);
    else break;
  return dataset;
}

/**
 * The files of the record at a version, by name, packed as they were kept; null when they were not. The one in `data/`
 * counts as kept only once `npm run data:keep` has packed it.
 */
export function loadKept(version: string): Uint8Array<ArrayBuffer> | null {
  // Nothing but a hash may become part of a path.
  if (!VERSION_FORM.test(version)) return null;
  const path = join(process.cwd(), "data", "versions", `${version}.zip`);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
}

function readVersion(version: string): Dataset | null {
  const zip = loadKept(version);
  return zip && readUnchecked(unzipTexts(zip));
}
