import type { Findings } from "./gather-problems";
import { readKeyLine, type FileLine, type KeyLine } from "./key-lines";

/** The parts of a scene by their headings; what stands before the first of them is the text in English. */
const PARTS = {
  "text.zh": "中文",
  "notes.en": "Notes",
  "notes.zh": "备注",
} as const;

export type PartName = "text.en" | keyof typeof PARTS;

/** The heading of a part of a scene; null for the text in English, which has none. */
export function partHeading(name: PartName): string | null {
  return name === "text.en" ? null : PARTS[name];
}

/** A scene as its lines. */
export interface SceneLines {
  /** That of its heading. */
  readonly line: number;
  readonly title: string;
  readonly head: readonly KeyLine[];
  readonly parts: ReadonlyMap<PartName, readonly FileLine[]>;
}

const SCENE = /^##(?:\s+(.*))?$/;
const PART = /^###(?:\s+(.*))?$/;

/** Parts a file behind its head into scenes. */
export function splitScenes(
  lines: readonly FileLine[],
  findings: Findings,
): SceneLines[] {
  const starts = lines.flatMap(({ text }, i) => (SCENE.test(text) ? [i] : []));
  const before = lines
    .slice(0, starts[0] ?? lines.length)
    .find(({ text }) => text.trim() !== "");
  if (before) findings.report(before.line, "before-scene", before.text);
  return starts.map((start, i) => {
    const own = lines.slice(start + 1, starts[i + 1] ?? lines.length);
    const heading = lines[start] ?? { line: 1, text: "" };
    const [, title = ""] = SCENE.exec(heading.text) ?? [];
    const { head, rest } = splitSceneHead(own, findings);
    const parts = splitParts(rest, findings);
    return { line: heading.line, title, head, parts };
  });
}

/** The lines of the form `key: value` that a scene begins with, up to the first blank line behind them. */
function splitSceneHead(
  lines: readonly FileLine[],
  { report }: Findings,
): { readonly head: KeyLine[]; readonly rest: readonly FileLine[] } {
  let at = lines.findIndex(({ text }) => text.trim() !== "");
  const head: KeyLine[] = [];
  if (at === -1) return { head, rest: [] };
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const read = line && readKeyLine(line);
    if (!line || !read) break;
    head.push(read);
  }
  const next = lines[at];
  if (head.length > 0 && next && next.text.trim() !== "" && !isHeading(next))
    report(next.line, "no-key", next.text);
  return { head, rest: lines.slice(at) };
}

function isHeading({ text }: FileLine): boolean {
  return PART.test(text);
}

function splitParts(
  lines: readonly FileLine[],
  { report }: Findings,
): Map<PartName, FileLine[]> {
  const parts = new Map<PartName, FileLine[]>([["text.en", []]]);
  let current = parts.get("text.en") ?? [];
  for (const one of lines) {
    const [heading, title = ""] = PART.exec(one.text) ?? [];
    if (heading === undefined) {
      current.push(one);
      continue;
    }
    const name = partNamed(title.trim());
    if (name === null) {
      report(one.line, "unknown-part", title);
      current.push(one);
    } else {
      if (parts.has(name)) report(one.line, "part-twice", title);
      current = parts.get(name) ?? [];
      parts.set(name, current);
    }
  }
  return parts;
}

function partNamed(title: string): PartName | null {
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  return names.find((name) => PARTS[name] === title) ?? null;
}
