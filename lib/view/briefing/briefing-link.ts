import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Letters of a link that programs to chat and to mail still pass on whole. */
export const LONGEST_LINK = 8000;
/** Letters of what is read from a link, whoever made it. */
const LONGEST_CODE = 1_500_000;
/** Bytes of a briefing that a link can hold; more would be no briefing but an attack on memory. */
const LONGEST_TEXT = 1_000_000;

/** A text as letters for the hash of an address: deflated, in base64url. */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(strFromU8(bytes, true))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The text that `packText` made letters of; null where they are damaged, cut off or too many. Never throws. */
export function unpackText(code: string): string | null {
  if (code.length > LONGEST_CODE || !/^[\w-]+$/.test(code)) return null;
  try {
    const base64 = code.replaceAll("-", "+").replaceAll("_", "/");
    const bytes = strToU8(atob(base64), true);
    const out = new Uint8Array(LONGEST_TEXT + 1);
    const text = inflateSync(bytes, { out });
    if (text.length > LONGEST_TEXT) return null;
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return null;
  }
}
