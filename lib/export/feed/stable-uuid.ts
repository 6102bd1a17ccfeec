import { createHash } from "node:crypto";

/**
 * A UUID (RFC 9562, version 8) made of a key alone: the same wherever and whenever the site runs.
 *
 * @example stableUuid("feed en").length // 36
 */
export function stableUuid(key: string): string {
  const bytes = createHash("sha256").update(key).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
