import type { EventKind, EventLevel } from "./record";
import type { Precision } from "./fuzzy-date";

/** The title of an event in the page's language, or in the other where the record has none. */
export interface IndexedTitle {
  readonly text: string;
  readonly lang: "en" | "zh";
}

/** An event as filters, lanes and lists need it: ids resolved to every place and group it belongs to. */
export interface IndexedEvent {
  readonly id: string;
  readonly title: IndexedTitle;
  /** UTC milliseconds, inclusive. */
  readonly start: number;
  /** UTC milliseconds, exclusive. */
  readonly end: number;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** EDTF as the record has it. */
  readonly date: string;
  readonly endDate: string | null;
  readonly kind: EventKind;
  readonly level: EventLevel;
  /** Where it happened, a place id. */
  readonly place: string | null;
  readonly pair: string | null;
  /** Actor ids in the record's order, each once. */
  readonly actors: readonly string[];
  /** Governments that somebody in it represents or that act themselves, as actor ids (`gov-…`). */
  readonly governments: readonly string[];
  /** Actor group ids, by role at the time. */
  readonly groups: readonly string[];
  /** Every place it has (design section 3), with all places around those. */
  readonly places: readonly string[];
  /** Whether the record knows all of it from an announcement only. */
  readonly announcedOnly: boolean;
  /** See lib/select/importance. */
  readonly importance: number;
}
