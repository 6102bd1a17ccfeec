/** A file as it was answered, and its entity tag. */
export interface KeptFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Bytes of all files that are held, and of the largest that is. */
const MOST_BYTES = 24_000_000;
const LARGEST = 2_000_000;

/** The files last asked for, within a bound on their bytes, so that one view shared widely is drawn once. */
const kept = new Map<string, KeptFile>();
let bytes = 0;

/** The file of a key: the one held, or a new one. */
export async function keepFile(
  key: string,
  make: () => Promise<KeptFile>,
): Promise<KeptFile> {
  const held = kept.get(key);
  if (held) {
    kept.delete(key);
    kept.set(key, held);
    return held;
  }
  const file = await make();
  if (file.body.length > LARGEST || kept.has(key)) return file;
  kept.set(key, file);
  bytes += file.body.length;
  for (const [oldest, { body }] of kept) {
    if (bytes <= MOST_BYTES) break;
    kept.delete(oldest);
    bytes -= body.length;
  }
  return file;
}
