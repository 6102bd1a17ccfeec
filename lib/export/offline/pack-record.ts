import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { OfflineRecord } from "./offline-parts";

/** The record as letters, digits, `+`, `/` and `=`: a third of its JSON. */
export function packRecord(record: OfflineRecord): string {
  const bytes = deflateSync(strToU8(JSON.stringify(record)), { level: 9 });
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** The record that was packed. */
export function unpackRecord(packed: string): OfflineRecord {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes))) as OfflineRecord;
}
