import { printable, shorten } from "../read-params";
import { LIMITS } from "./briefing-limits";
import type { BriefingProblem, BriefingReason } from "./briefing-problem";

const MOST_VALUE = 80;

/** What reading a file finds: problems, and where each text and value begins. */
export interface Findings {
  readonly report: (
    line: number,
    reason: BriefingReason,
    value?: string,
  ) => void;
  readonly problems: BriefingProblem[];
  /** By place, e.g. `scenes.0.text.en`. */
  readonly lines: Map<string, number>;
}

/** Gathers what is found in one file; problems beyond the limit are passed over. */
export function gatherFindings(): Findings {
  const problems: BriefingProblem[] = [];
  return {
    problems,
    lines: new Map(),
    report: (line, reason, value = "") => {
      if (problems.length >= LIMITS.problems) return;
      problems.push({ line, reason, value: quoteValue(value) });
    },
  };
}

/** A value as a problem names it: printable, on one line and short. */
export function quoteValue(value: string): string {
  const short = shorten(value, MOST_VALUE);
  return printable(short) + (short === value ? "" : "…");
}
