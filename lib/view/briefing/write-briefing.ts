import type { Briefing, Scene, Step } from "./briefing";
import { cleanLine, cleanText } from "./clean-text";
import { escapeHeading } from "./escape-heading";
import { partHeading, type PartName } from "./split-scenes";

// What readers of YAML would not take for a plain text.
const NEEDS_QUOTES = /^[^\p{L}\p{N}]|: |:$| #/u;

/** A briefing as its file; `readBriefing` gives the same briefing back. */
export function writeBriefing(briefing: Briefing): string {
  const { title, language, minutes, scenes } = briefing;
  const head = [
    "---",
    ...keyLine("title", quote(title.en)),
    ...keyLine("title.zh", quote(title.zh)),
    `language: ${language}`,
    ...(minutes === null ? [] : [`minutes: ${minutes}`]),
    "---",
  ];
  return [head.join("\n"), ...scenes.map(writeScene)].join("\n\n") + "\n";
}

function writeScene(scene: Scene): string {
  const { id, title, chart, query, figure, quote: said, steps } = scene;
  const head = [
    `id: ${id}`,
    ...keyLine("title.zh", title.zh),
    ...keyLine("chart", chart ?? ""),
    ...keyLine("view", query),
    ...(figure
      ? [
          `figure: ${cleanLine(figure.value)}`.trimEnd(),
          ...keyLine("figure.label", figure.label.en),
          ...keyLine("figure.label.zh", figure.label.zh),
        ]
      : []),
    ...(said
      ? [
          `quote: ${cleanLine(said.text.en)}`.trimEnd(),
          ...keyLine("quote.zh", said.text.zh),
          ...keyLine("quote.by", said.by.en),
          ...keyLine("quote.by.zh", said.by.zh),
          ...keyLine("quote.source", said.source),
        ]
      : []),
    ...steps.flatMap(writeStep),
  ];
  return [
    `## ${cleanLine(title.en)}`.trimEnd(),
    head.join("\n"),
    ...writePart("text.en", scene.text.en),
    ...writePart("text.zh", scene.text.zh),
    ...writePart("notes.en", scene.notes.en),
    ...writePart("notes.zh", scene.notes.zh),
  ].join("\n\n");
}

function writeStep({ query, lit, text }: Step): string[] {
  return [
    `step: ${cleanLine(query)}`.trimEnd(),
    ...keyLine("step.light", lit.join(", ")),
    ...keyLine("step.text", text.en),
    ...keyLine("step.text.zh", text.zh),
  ];
}

function writePart(name: PartName, text: string): string[] {
  const lines = cleanText(text);
  if (lines === "") return [];
  const heading = partHeading(name);
  const body = lines.split("\n").map(escapeHeading).join("\n");
  return heading === null ? [body] : [`### ${heading}`, body];
}

function keyLine(key: string, value: string): string[] {
  const line = cleanLine(value);
  return line === "" ? [] : [`${key}: ${line}`];
}

function quote(value: string): string {
  const line = cleanLine(value);
  return NEEDS_QUOTES.test(line) ? JSON.stringify(line) : line;
}
