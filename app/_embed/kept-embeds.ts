import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";

/** A page as it is sent. */
export interface MadePage {
  readonly html: string;
  /** The same, compressed: drawings of one view have more in common than gzip's window shows it. */
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Most embeds that are kept, none of them over half a megabyte. */
const MOST = 100;

const kept = new Map<string, MadePage>();

/** An embed as it was last made for a key, else made now; only so many are kept, those asked for last. */
export function keptEmbed(key: string, make: () => MadePage): MadePage {
  const page = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, page);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return page;
}

/** Makes a page ready to send. */
export function makePage(html: string): MadePage {
  const params = {
    // Beyond this the time grows faster than the page shrinks.
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
  };
  const hash = createHash("sha256").update(html).digest("base64url");
  return {
    html,
    brotli: new Uint8Array(brotliCompressSync(html, { params })),
    etag: `"${hash.slice(0, 22)}"`,
  };
}
