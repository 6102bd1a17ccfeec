import { cleanLine } from "./clean-text";
import { LIMITS } from "./briefing-limits";
import type { Findings } from "./gather-problems";
import type { KeyLine } from "./key-lines";

/** The values of some lines by key; asking for one says where it stands. */
export interface Values {
  /** The value on one line, empty where there is none; `place` is where it goes in the briefing. */
  readonly take: (key: string, place: string) => string;
  /** The line of a key, null where it is not there. */
  readonly lineOf: (key: string) => number | null;
}

/** Gathers lines by key; unknown keys, and all but the first of a key, are problems. */
export function gatherValues(
  keyLines: readonly KeyLine[],
  known: readonly string[],
  { report, lines }: Findings,
): Values {
  const byKey = new Map<string, KeyLine>();
  for (const one of keyLines) {
    if (!known.includes(one.key)) report(one.line, "unknown-key", one.key);
    else if (byKey.has(one.key)) report(one.line, "key-twice", one.key);
    else byKey.set(one.key, boundValue(one, report));
  }
  return {
    take: (key, place) => {
      const found = byKey.get(key);
      if (found) lines.set(place, found.line);
      return cleanLine(found?.value ?? "");
    },
    lineOf: (key) => byKey.get(key)?.line ?? null,
  };
}

function boundValue(one: KeyLine, report: Findings["report"]): KeyLine {
  if (one.value.length <= LIMITS.value) return one;
  report(one.line, "value-long", one.key);
  return { ...one, value: one.value.slice(0, LIMITS.value) };
}
