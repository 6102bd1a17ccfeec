import type { Pair, PairLevel, PairStatus, PairTie } from "../../model/record";
import { PAIR_TIES } from "../../model/record";
import { formatDate } from "../../time/format-date";
import { placeName, type PlaceName } from "../event-place";
import { pickText, type PickedText } from "../pick-text";
import { liesIn, placesAround, type BriefIndex } from "./brief-index";

/** A tie seen from one of its places. */
export interface BriefTie {
  readonly id: string;
  /** The side that the brief is about, or that lies in what it is about. */
  readonly here: PlaceName;
  readonly partner: PlaceName;
  /** The state or province that the partner lies in; null where it is one. */
  readonly partnerIn: PlaceName | null;
  readonly tie: PairTie;
  readonly level: PairLevel;
  /** In words, as precisely as it is known; null where no date was documented. */
  readonly established: string | null;
  readonly status: PairStatus;
  /** What qualifies the row, conflicting values among it. */
  readonly note: PickedText | null;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** The ties of a place, and those of the places in it. */
export interface BriefTies {
  readonly own: readonly BriefTie[];
  readonly within: readonly BriefTie[];
}

/** The ties of a place and of what lies in it: sister ties first, each kind by date, the undated last. */
export function briefTies(index: BriefIndex, id: string): BriefTies {
  const { own, within } = pairsAt(index, id);
  return {
    own: own.map((pair) => briefTie(index, pair, id)),
    within: within.map((pair) => briefTie(index, pair, id)),
  };
}

/** The rows of the ties of a place and of what lies in it, in the order of `briefTies`. */
export function pairsAt(
  index: BriefIndex,
  id: string,
): { readonly own: readonly Pair[]; readonly within: readonly Pair[] } {
  const within = index.dataset.pairs.filter(
    ({ usPlace, cnPlace }) =>
      liesIn(index, usPlace, id) || liesIn(index, cnPlace, id),
  );
  return {
    own: [...(index.tiesOf.get(id) ?? [])].sort(compareTies),
    within: within.sort(compareTies),
  };
}

/** A tie as seen from a place that is one of its sides or holds one. */
export function briefTie(index: BriefIndex, pair: Pair, id: string): BriefTie {
  const { record, locale } = index;
  const isUs = placesAround(index, pair.usPlace).includes(id);
  const [here, partner] = isUs
    ? [pair.usPlace, pair.cnPlace]
    : [pair.cnPlace, pair.usPlace];
  // The last place around is the country, the one before it the state or province.
  const region = placesAround(index, partner).at(-2);
  return {
    id: pair.id,
    here: placeName(record, here, locale),
    partner: placeName(record, partner, locale),
    partnerIn:
      region === undefined || region === partner
        ? null
        : placeName(record, region, locale),
    tie: pair.tie,
    level: pair.level,
    established: pair.established && formatDate(pair.established, locale),
    status: pair.status,
    note: pickText(pair.statusNote, locale),
    sources: pair.sources,
  };
}

function compareTies(a: Pair, b: Pair): number {
  const kind = (pair: Pair) => PAIR_TIES.indexOf(pair.tie);
  const since = (pair: Pair) => pair.established?.start ?? Infinity;
  // Two undated ties: Infinity less Infinity is not a number.
  const time = since(a) === since(b) ? 0 : since(a) - since(b);
  return kind(a) - kind(b) || time || (a.id < b.id ? -1 : 1);
}
