import type { Briefing, Scene } from "./briefing";
import { LIMITS } from "./briefing-limits";
import type { BriefingProblem } from "./briefing-problem";
import { gatherFindings, type Findings } from "./gather-problems";
import type { FileLine } from "./key-lines";
import { readHead, splitHead } from "./read-head";
import { readScene } from "./read-scene";
import { splitScenes } from "./split-scenes";

/** What a briefing's file says, and what is wrong with it. */
export interface ReadBriefing {
  /** All that could be read; null where nothing could. */
  readonly briefing: Briefing | null;
  /** In the order of their lines; empty when the file is right. */
  readonly problems: readonly BriefingProblem[];
  /** The line on which each text and value begins, by its place, e.g. `scenes.0.text.en`. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads a briefing's file (docs/briefings.md); `name` is what its address calls it. Bounded work, never throws. */
export function readBriefing(text: string, name: string): ReadBriefing {
  const findings = gatherFindings();
  const refused = refuseFile(text);
  if (refused) findings.report(1, refused);
  const briefing = refused ? null : readParts(text, name, findings);
  const problems = [...findings.problems].sort((a, b) => a.line - b.line);
  return { briefing, problems, lines: findings.lines };
}

function refuseFile(text: string): "too-long" | "not-text" | null {
  // Before anything is read of it.
  if (text.length > LIMITS.file) return "too-long";
  return text.includes("\0") ? "not-text" : null;
}

function readParts(
  text: string,
  name: string,
  findings: Findings,
): Briefing | null {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((one, i): FileLine => ({ line: i + 1, text: one }));
  const { head, rest } = splitHead(lines, findings);
  const said = readHead(head, findings);
  const parted = splitScenes(rest, findings);
  if (parted.length === 0) {
    findings.report(lines.length, "no-scene");
    return null;
  }
  const beyond = parted[LIMITS.scenes];
  if (beyond) findings.report(beyond.line, "too-many-scenes");
  const taken = new Set<string>();
  const scenes = parted.slice(0, LIMITS.scenes).map((one, i): Scene => {
    const scene = readScene(one, i, taken, findings);
    taken.add(scene.id);
    return scene;
  });
  return { name, ...said, scenes };
}
