import { isViewName, type ViewName } from "../view-names";
import type { Scene, SceneFigure, SceneQuote } from "./briefing";
import { LIMITS } from "./briefing-limits";
import { cleanLine, cleanText } from "./clean-text";
import { unescapeHeading } from "./escape-heading";
import type { Findings } from "./gather-problems";
import type { KeyLine } from "./key-lines";
import { isStepKey, readSteps } from "./read-steps";
import { gatherValues, type Values } from "./read-values";
import { isReference } from "./references";
import type { PartName, SceneLines } from "./split-scenes";

const SCENE_KEYS = [
  "id",
  "title.zh",
  "chart",
  "view",
  "figure",
  "figure.label",
  "figure.label.zh",
  "quote",
  "quote.zh",
  "quote.by",
  "quote.by.zh",
  "quote.source",
] as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_ID = 60;

/** Whether a text can be the id of a scene or the name of a briefing. */
function isKebab(text: string): boolean {
  return text.length <= MOST_ID && ID.test(text);
}

interface SceneContext {
  /** Where the scene stands in the briefing, e.g. `scenes.0`. */
  readonly place: string;
  readonly line: number;
  readonly findings: Findings;
}

/** Reads one scene; `index` is its place among those of the briefing, `taken` are the ids before it. */
export function readScene(
  { line, title, head, parts }: SceneLines,
  index: number,
  taken: ReadonlySet<string>,
  findings: Findings,
): Scene {
  const place = `scenes.${index}`;
  const context = { place, line, findings };
  const isOwn = ({ key }: KeyLine) => !isStepKey(key);
  const values = gatherValues(head.filter(isOwn), SCENE_KEYS, findings);
  findings.lines.set(place, line).set(`${place}.title.en`, line);
  const text = (name: PartName) => readText(parts, name, context);
  const titles = {
    en: cleanLine(title),
    zh: values.take("title.zh", `${place}.title.zh`),
  };
  if (titles.en === "" && titles.zh === "") findings.report(line, "no-title");
  return {
    id: readId(values, index, taken, context),
    title: titles,
    chart: readChart(values, context),
    query: values.take("view", `${place}.query`).replace(/^\?/, ""),
    figure: readFigure(values, context),
    quote: readQuote(values, context),
    text: { en: text("text.en"), zh: text("text.zh") },
    notes: { en: text("notes.en"), zh: text("notes.zh") },
    steps: readSteps(
      head.filter(({ key }) => isStepKey(key)),
      place,
      findings,
    ),
  };
}

function readText(
  parts: SceneLines["parts"],
  name: PartName,
  { place, findings }: SceneContext,
): string {
  const lines = parts.get(name) ?? [];
  const first = lines.find(({ text }) => text.trim() !== "");
  if (first) findings.lines.set(`${place}.${name}`, first.line);
  const text = cleanText(
    lines.map((one) => unescapeHeading(one.text)).join("\n"),
  );
  if (text.length <= LIMITS.text) return text;
  findings.report(first?.line ?? 1, "text-long");
  return cleanText(text.slice(0, LIMITS.text));
}

function readId(
  values: Values,
  index: number,
  taken: ReadonlySet<string>,
  { place, line, findings: { report } }: SceneContext,
): string {
  const id = values.take("id", `${place}.id`);
  const at = values.lineOf("id") ?? line;
  if (id === "") report(at, "no-id");
  else if (!isKebab(id)) report(at, "id-form", id);
  else if (taken.has(id)) report(at, "id-twice", id);
  else return id;
  const free = `scene-${index + 1}`;
  return taken.has(free) ? `${free}-of-${taken.size + 1}` : free;
}

function readChart(
  values: Values,
  { place, line, findings: { report } }: SceneContext,
): ViewName | null {
  const name = values.take("chart", `${place}.chart`);
  if (name === "") return null;
  if (isViewName(name)) return name;
  report(values.lineOf("chart") ?? line, "chart", name);
  return null;
}

function readFigure(
  values: Values,
  { place, findings: { report } }: SceneContext,
): SceneFigure | null {
  const keys = ["figure", "figure.label", "figure.label.zh"];
  const line = firstLine(values, keys);
  if (line === null) return null;
  const value = values.take("figure", `${place}.figure.value`);
  const label = {
    en: values.take("figure.label", `${place}.figure.label.en`),
    zh: values.take("figure.label.zh", `${place}.figure.label.zh`),
  };
  if (!isReference(value)) report(line, "figure-form", value);
  if (label.en === "" && label.zh === "") report(line, "figure-label");
  return { value, label };
}

function readQuote(
  values: Values,
  { place, findings: { report } }: SceneContext,
): SceneQuote | null {
  const keys = ["quote", "quote.zh", "quote.by", "quote.by.zh", "quote.source"];
  const line = firstLine(values, keys);
  if (line === null) return null;
  const take = (key: string, at: string) =>
    values.take(key, `${place}.quote.${at}`);
  const quote = {
    text: { en: take("quote", "text.en"), zh: take("quote.zh", "text.zh") },
    by: { en: take("quote.by", "by.en"), zh: take("quote.by.zh", "by.zh") },
    source: take("quote.source", "source"),
  };
  if (quote.source === "") report(line, "quote-source");
  return quote;
}

function firstLine(values: Values, keys: readonly string[]): number | null {
  const lines = keys.flatMap((key) => values.lineOf(key) ?? []);
  return lines.length === 0 ? null : Math.min(...lines);
}
