import type { Locale } from "../../model/bilingual";
import type { ViewState } from "../../model/view-state";
import type { Block } from "../../view/briefing/blocks";
import type { BriefingLanguage } from "../../view/briefing/briefing";
import type { BriefingReason } from "../../view/briefing/briefing-problem";
import type { ViewName } from "../../view/view-names";

/** A line of text for a room. */
export interface Said {
  /** In the page's language, or in the other where there is none. */
  readonly first: string;
  /** The language of `first`. */
  readonly lang: Locale;
  /** The other language, where both are shown and there is one. */
  readonly second: string | null;
}

/** A document of the record, as a scene names it. */
export interface SourceRef {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
}

export interface FilledStep {
  readonly view: ViewState;
  /** Ids of events. */
  readonly lit: readonly string[];
  readonly text: Said | null;
}

export interface FilledScene {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly title: Said;
  readonly chart: ViewName | null;
  readonly view: ViewState;
  readonly figure: { readonly value: string; readonly label: Said } | null;
  readonly quote: {
    readonly text: Said;
    readonly by: Said;
    readonly source: SourceRef;
  } | null;
  readonly text: {
    readonly first: readonly Block[];
    readonly lang: Locale;
    readonly second: readonly Block[] | null;
  };
  /** In the page's language, or in the other where there is none. */
  readonly notes: readonly Block[];
  /** What follows the scene's first picture. */
  readonly steps: readonly FilledStep[];
  /** The filters of the scene's view in words; empty for none. */
  readonly filters: string;
  /** The documents behind its quote, its figures and the events that it lights. */
  readonly sources: readonly SourceRef[];
}

/** Something that the record could not fill. */
export interface FillIssue {
  /** The place of the text or value, e.g. `scenes.0.text.en`. */
  readonly at: string;
  /** Lines below the beginning of that text. */
  readonly below: number;
  readonly reason: BriefingReason;
  readonly value: string;
}

/** A briefing as a room reads it: plain data that can be sent to a browser. */
export interface FilledBriefing {
  readonly name: string;
  readonly title: Said;
  readonly language: BriefingLanguage;
  readonly minutes: number | null;
  readonly scenes: readonly FilledScene[];
  readonly issues: readonly FillIssue[];
}
