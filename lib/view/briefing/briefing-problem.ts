/** What can be wrong with a briefing's file; what each means stands in lib/messages. */
export const BRIEFING_REASONS = [
  // The file
  "too-long",
  "not-text",
  "no-head",
  "head-open",
  "no-scene",
  "too-many-scenes",
  "too-many-steps",
  "too-many-lit",
  "too-many-references",
  "before-scene",
  // Lines
  "no-key",
  "unknown-key",
  "key-twice",
  "value-long",
  "value-quotes",
  "text-long",
  "step-first",
  "unknown-part",
  "part-twice",
  // Values
  "no-title",
  "no-id",
  "id-form",
  "id-twice",
  "language",
  "minutes",
  "chart",
  "step-empty",
  "figure-form",
  "figure-label",
  "quote-source",
  // What the record is asked
  "reference-form",
  "reference-measure",
  "reference-argument",
  "reference-query",
  "reference-nothing",
  "view-unknown",
  "view-malformed",
  "view-out-of-range",
  "view-too-many",
  "view-alone",
  "event",
  "lit-hidden",
  "source",
] as const;
export type BriefingReason = (typeof BRIEFING_REASONS)[number];

/** Something wrong in a briefing's file. */
export interface BriefingProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: BriefingReason;
  /** What of the line is meant, shortened; empty where the whole line is. */
  readonly value: string;
}
