import type { StageCommand } from "./move-stage";

/** The number of a scene being typed, from 1, as digits; empty for none. */
export interface JumpEntry {
  readonly digits: string;
  /** What the key asks for, once the number is complete. */
  readonly command: StageCommand | null;
}

/** What a key makes of a number being typed: digits add to it, Enter goes there, Backspace takes one away; null where the key has nothing to do with it. */
export function typeJump(digits: string, key: string): JumpEntry | null {
  if (/^\d$/.test(key))
    return { digits: (digits + key).slice(-3), command: null };
  if (digits === "") return null;
  if (key === "Backspace")
    return { digits: digits.slice(0, -1), command: null };
  if (key === "Escape") return { digits: "", command: null };
  if (key !== "Enter") return null;
  const scene = Math.max(0, Number(digits) - 1);
  return { digits: "", command: { kind: "go", scene } };
}
