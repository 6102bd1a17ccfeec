import { plainLines } from "../scene/block-lines";
import { documentLinks } from "../scene/scene-documents";
import type { SlideDeck, SlidePage } from "./slide-deck";

/** What stands in the notes of a slide: the speaker's notes, what the steps say, what the drawing shows, and every document. */
export function notesLines(page: SlidePage, deck: SlideDeck): string[] {
  const { words } = deck;
  const { scene, drawing, step, line } = page;
  const steps = scene.steps.flatMap(({ text }, at) =>
    text ? [`${at + 1}. ${text.first}`] : [],
  );
  const about = drawing
    ? [
        `${drawing.about.title}. ${drawing.about.subtitle}`,
        ...drawing.about.notes,
        drawing.about.asOf,
      ]
    : [];
  return [
    ...plainLines(scene.notes),
    ...headed(
      words.steps,
      step === 0 ? steps : line ? [`${step}. ${line.first}`] : [],
    ),
    ...headed(words.drawing, about),
    ...headed(
      words.sources,
      documentLinks(page, deck).map(
        ({ name, url }, at) => `${at + 1}. ${name}${url ? ` ${url}` : ""}`,
      ),
    ),
  ];
}

function headed(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", head, ...lines];
}
