import type { Locale } from "../../model/bilingual";
import type { Dataset } from "../../model/record";
import { formatDate } from "../../time/format-date";
import { pickText, type PickedText } from "../pick-text";

/** A term of office that the record has as such. */
export interface ActorTerm {
  readonly office: PickedText | null;
  readonly start: string;
  /** Null while in office. */
  readonly end: string | null;
  readonly sources: readonly string[];
}

/** The terms of an actor as a head of state, in time. */
export function actorTerms(
  { bands }: Dataset,
  id: string,
  locale: Locale,
): readonly ActorTerm[] {
  return bands
    .filter(({ actor }) => actor === id)
    .sort((a, b) => a.start.start - b.start.start)
    .map((band) => ({
      office: pickText(band.office, locale),
      start: formatDate(band.start, locale),
      end: band.end && formatDate(band.end, locale),
      sources: band.sources,
    }));
}
