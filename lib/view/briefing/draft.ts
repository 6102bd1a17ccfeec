import type { Briefing } from "./briefing";
import { readBriefing } from "./read-briefing";
import { writeBriefing } from "./write-briefing";

/** A briefing that is being edited: scene by scene, or as the text of its file. */
export type Draft =
  | { readonly form: "scenes"; readonly briefing: Briefing }
  | { readonly form: "text"; readonly text: string };

/** The text of a draft's file. */
export function draftText(draft: Draft): string {
  return draft.form === "text" ? draft.text : writeBriefing(draft.briefing);
}

/** A file to edit scene by scene, or as text where that would lose some of what it says. */
export function openDraft(text: string, name: string): Draft {
  const { briefing } = readBriefing(text, name);
  return briefing && lostLines(text, briefing).length === 0
    ? { form: "scenes", briefing }
    : { form: "text", text };
}

/** The numbers, from 1, of the lines of a file that are not in the briefing that was read from it. */
export function lostLines(text: string, briefing: Briefing): number[] {
  const kept = new Set(writeBriefing(briefing).split("\n").map(bare));
  return text
    .split("\n")
    .flatMap((line, index) => (kept.has(bare(line)) ? [] : [index + 1]));
}

/** A line without what means nothing in it. */
function bare(line: string): string {
  return line.replace(/\s+/gu, "");
}
