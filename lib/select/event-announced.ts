import type { RecordEvent } from "../model/record";

/** How much of an event the record knows only from an announcement. */
export type Announced = "whole" | "part";

// In the record's own words "due", "was to" and "were to" (预定) are kept for what a source announced and nobody was
// seen to confirm; "planned" is not, since a plan can itself be what happened.
const TITLE_EN = /\bdue\b/i;
const TITLE_ZH = /预定/;
// The main clause of the summary: nothing that happened stands before it, so no comma either.
const MAIN_CLAUSE =
  /^[^,;.]*\b(?:was|were) to\b|^[^,;.]*\breported that\b[^,;.]*\bwould\b/i;
const ANYWHERE = /\b(?:was|were) to\b|\bdue\b/i;

/**
 * Whether an event is known from an announcement only: wholly when its title says so or its summary opens so,
 * in part when only a later clause does, null when the record confirms it.
 */
export function announcedOf(
  event: Pick<RecordEvent, "title" | "summary">,
): Announced | null {
  const { title, summary } = event;
  if (TITLE_EN.test(title.en) || TITLE_ZH.test(title.zh)) return "whole";
  if (MAIN_CLAUSE.test(summary.en)) return "whole";
  return ANYWHERE.test(summary.en) ? "part" : null;
}
