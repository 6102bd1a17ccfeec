import type { Bilingual } from "../../model/bilingual";
import type { ViewName } from "../view-names";

/** What a room reads; `both` for mixed delegations. */
export const BRIEFING_LANGUAGES = ["en", "zh", "both"] as const;
export type BriefingLanguage = (typeof BRIEFING_LANGUAGES)[number];

/**
 * A briefing as its file says it (docs/briefings.md). Texts are Markdown in which `{{…}}` stands for what the record
 * fills in, so that no number is typed.
 */
export interface Briefing {
  /** Kebab-case; names its file and its address. */
  readonly name: string;
  readonly title: Bilingual;
  readonly language: BriefingLanguage;
  /** How long it is meant to take; null where nobody said. */
  readonly minutes: number | null;
  readonly scenes: readonly Scene[];
}

/** A view with what is said about it. */
export interface Scene {
  /** Kebab-case, one of its kind in the briefing. */
  readonly id: string;
  /** One line each. */
  readonly title: Bilingual;
  /** What is drawn; null for a scene of words alone. */
  readonly chart: ViewName | null;
  /** The view in the grammar of addresses, without the question mark. */
  readonly query: string;
  /** A number large enough for the last row, and what it counts. */
  readonly figure: SceneFigure | null;
  readonly quote: SceneQuote | null;
  readonly text: Bilingual;
  /** For the speaker alone. */
  readonly notes: Bilingual;
  readonly steps: readonly Step[];
}

export interface SceneFigure {
  /** One reference, e.g. `{{pairs?place=us-ia}}`. */
  readonly value: string;
  readonly label: Bilingual;
}

export interface SceneQuote {
  readonly text: Bilingual;
  readonly by: Bilingual;
  /** The id of a source of the record. */
  readonly source: string;
}

/** What a scene shows next: its view with some parameters changed. */
export interface Step {
  /** In the grammar of addresses; what it does not name stays as the scene has it. */
  readonly query: string;
  /** Ids of the events that are lit. */
  readonly lit: readonly string[];
  /** One line under the drawing; empty for none. */
  readonly text: Bilingual;
}
