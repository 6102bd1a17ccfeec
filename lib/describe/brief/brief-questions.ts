import type { Bilingual } from "../../model/bilingual";
import type { Place, UnplacedPair } from "../../model/record";
import { formatDate } from "../../time/format-date";
import { pickText, type PickedText } from "../pick-text";
import { unplacedEnds, type UnplacedEnd } from "../unplaced-ends";
import type { BriefIndex } from "./brief-index";
import { briefTie, pairsAt, type BriefTie } from "./brief-ties";
import { hasDifferingDate } from "./differing-date";

/** A tie that may concern a place; its source does not say which of several it means. */
export interface BriefUnplaced {
  readonly us: UnplacedEnd;
  readonly cn: UnplacedEnd;
  readonly established: string | null;
  readonly note: PickedText | null;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What the record cannot answer about a place. */
export interface BriefQuestions {
  /** Its ties, and those of places in it, for which no date was documented. */
  readonly undated: readonly BriefTie[];
  /** Those for which a source gives another date. */
  readonly differing: readonly BriefTie[];
  readonly unplaced: readonly BriefUnplaced[];
}

/** The open questions about the ties of a place and of what lies in it. */
export function briefQuestions(index: BriefIndex, id: string): BriefQuestions {
  const { own, within } = pairsAt(index, id);
  const all = [...own, ...within];
  const tie = (pair: (typeof all)[number]) => briefTie(index, pair, id);
  const place = index.record.places.get(id);
  return {
    undated: all.filter(({ established }) => !established).map(tie),
    differing: all.filter(hasDifferingDate).map(tie),
    unplaced: index.dataset.unplacedPairs
      .filter((row) => place && mayConcern(row, place))
      .map((row) => unplacedTie(row, index)),
  };
}

function unplacedTie(
  row: UnplacedPair,
  { dataset, locale }: BriefIndex,
): BriefUnplaced {
  return {
    ...unplacedEnds(row, dataset.places, locale),
    established: row.established && formatDate(row.established, locale),
    note: pickText(row.note, locale),
    sources: row.sources,
  };
}

// A place is concerned when the row names it, or when its note names it among the possible ones.
function mayConcern(row: UnplacedPair, { id, name, country }: Place): boolean {
  const named = country === "US" ? row.usName : row.cnName;
  const state = country === "US" && id === `us-${row.usState.toLowerCase()}`;
  const province = country === "CN" && row.cnProvince === name.en;
  return (
    state || province || hasName(named, name) || hasName(row.note.en, name)
  );
}

function hasName(text: string, { en }: Bilingual): boolean {
  return (
    en !== "" &&
    text.split(/[^\p{L}' -]|\b(?:or|in)\b/u).some((part) => part.trim() === en)
  );
}
