import { BRIEFING_LANGUAGES, type Briefing } from "./briefing";
import type { Findings } from "./gather-problems";
import { readKeyLine, type FileLine, type KeyLine } from "./key-lines";
import { gatherValues, type Values } from "./read-values";

const FENCE = /^---\s*$/;
const MOST_MINUTES = 600;

/** The keys of a file’s head. */
const HEAD_KEYS = ["title", "title.zh", "language", "minutes"] as const;

type Head = Pick<Briefing, "title" | "language" | "minutes">;

/** Parts the lines between the first two lines of `---` from those that follow them. */
export function splitHead(
  lines: readonly FileLine[],
  { report }: Findings,
): {
  readonly head: readonly FileLine[];
  readonly rest: readonly FileLine[];
} {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  if (first === -1 || !FENCE.test(lines[first]?.text ?? "")) {
    report(lines[Math.max(first, 0)]?.line ?? 1, "no-head");
    return { head: [], rest: lines };
  }
  const body = lines.slice(first + 1);
  const fence = body.findIndex(({ text }) => FENCE.test(text));
  if (fence !== -1)
    return { head: body.slice(0, fence), rest: body.slice(fence + 1) };
  report(lines[first]?.line ?? 1, "head-open");
  // Without its end, the head goes as far as its own lines do.
  const end = body.findIndex((one) => readKeyLine(one) === null);
  const at = end === -1 ? body.length : end;
  return { head: body.slice(0, at), rest: body.slice(at) };
}

/** Reads the head of a file. */
export function readHead(lines: readonly FileLine[], findings: Findings): Head {
  const keyLines = lines.flatMap((one): KeyLine[] => {
    const read = readKeyLine(one);
    if (read === null && one.text.trim() !== "")
      findings.report(one.line, "no-key", one.text);
    return read === null ? [] : [unquote(read, findings)];
  });
  const values = gatherValues(keyLines, HEAD_KEYS, findings);
  const title = {
    en: values.take("title", "title.en"),
    zh: values.take("title.zh", "title.zh"),
  };
  if (title.en === "" && title.zh === "")
    findings.report(lines[0]?.line ?? 1, "no-title");
  return {
    title,
    language: readLanguage(values, findings),
    minutes: readMinutes(values, findings),
  };
}

function readLanguage(values: Values, { report }: Findings) {
  const text = values.take("language", "language");
  const known = BRIEFING_LANGUAGES.find((language) => language === text);
  const line = values.lineOf("language");
  if (known === undefined && line !== null) report(line, "language", text);
  return known ?? "en";
}

function readMinutes(values: Values, { report }: Findings): number | null {
  const line = values.lineOf("minutes");
  const text = values.take("minutes", "minutes");
  if (line === null) return null;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (minutes >= 1 && minutes <= MOST_MINUTES) return minutes;
  report(line, "minutes", text);
  return null;
}

// Quotes make a value with a colon good YAML, as other readers of such files take it.
function unquote(one: KeyLine, { report }: Findings): KeyLine {
  if (!one.value.startsWith('"')) return one;
  try {
    const value: unknown = JSON.parse(one.value);
    if (typeof value === "string") return { ...one, value };
  } catch {
    // Reported below.
  }
  report(one.line, "value-quotes", one.key);
  return one;
}
