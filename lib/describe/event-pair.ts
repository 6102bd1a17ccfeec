import type { Locale } from "../model/bilingual";
import type { Pair, PairLevel, PairStatus, PairTie } from "../model/record";
import { formatDate } from "../time/format-date";
import type { RecordIndex } from "./event-index";
import { placeName, type PlaceName } from "./event-place";
import { pickText, type PickedText } from "./pick-text";
import { sourceDetails, type SourceDetail } from "./source-detail";

/** A tie between two places as a reader is told of it. */
export interface PairDetail {
  readonly id: string;
  readonly usPlace: PlaceName;
  readonly cnPlace: PlaceName;
  readonly level: PairLevel;
  readonly tie: PairTie;
  /** In words; null where no date was documented. */
  readonly established: string | null;
  readonly status: PairStatus;
  /** What qualifies the row, conflicting values among it. */
  readonly note: PickedText | null;
  readonly sources: readonly SourceDetail[];
}

/** A pair in a language. */
export function pairDetail(
  index: RecordIndex,
  pair: Pair,
  locale: Locale,
): PairDetail {
  return {
    id: pair.id,
    usPlace: placeName(index, pair.usPlace, locale),
    cnPlace: placeName(index, pair.cnPlace, locale),
    level: pair.level,
    tie: pair.tie,
    established: pair.established && formatDate(pair.established, locale),
    status: pair.status,
    note: pickText(pair.statusNote, locale),
    sources: sourceDetails(index.sources, pair.sources, locale),
  };
}
