import { placeName, type PlaceName } from "../event-place";
import { liesIn, type BriefIndex } from "./brief-index";
import type { BriefTie } from "./brief-ties";

/** A place with how much the record has of it. */
export interface BriefNeighbour extends PlaceName {
  /** Its own ties and those of places in it. */
  readonly ties: number;
  readonly events: number;
}

/** A partner and the others that it has a tie with. */
export interface PartnerCircle {
  readonly partner: PlaceName;
  readonly others: readonly PlaceName[];
}

/** Where a reader of a brief may go on to. */
export interface BriefNeighbours {
  /** The places in it with ties or events, those with most first. */
  readonly inside: readonly BriefNeighbour[];
  /** The other places of its state or province with ties or events; empty for states and provinces. */
  readonly beside: readonly BriefNeighbour[];
  /** Each partner's other partners. */
  readonly circles: readonly PartnerCircle[];
}

/** The places around a place, by the ties and events that the record has of them. */
export function briefNeighbours(
  index: BriefIndex,
  id: string,
  own: readonly BriefTie[],
): BriefNeighbours {
  const parent = index.record.places.get(id)?.parent ?? null;
  const isLocal =
    parent !== null && index.record.places.get(parent)?.kind !== "country";
  const beside = isLocal ? (index.children.get(parent) ?? []) : [];
  return {
    inside: neighbours(index, index.children.get(id) ?? []),
    beside: neighbours(
      index,
      beside.filter((other) => other !== id),
    ),
    circles: circles(index, id, own),
  };
}

function neighbours(
  index: BriefIndex,
  ids: readonly string[],
): BriefNeighbour[] {
  return ids
    .map((id) => ({
      ...placeName(index.record, id, index.locale),
      ties: countTies(index, id),
      events: index.eventsAt.get(id)?.length ?? 0,
    }))
    .filter(({ ties, events }) => ties + events > 0)
    .sort(
      (a, b) =>
        b.ties - a.ties || b.events - a.events || (a.id < b.id ? -1 : 1),
    );
}

function countTies(index: BriefIndex, id: string): number {
  return index.dataset.pairs.filter((pair) =>
    [pair.usPlace, pair.cnPlace].some(
      (side) => side === id || liesIn(index, side, id),
    ),
  ).length;
}

function circles(
  index: BriefIndex,
  id: string,
  own: readonly BriefTie[],
): PartnerCircle[] {
  const partners = new Map(own.map(({ partner }) => [partner.id, partner]));
  return [...partners.values()].flatMap((partner) => {
    const others = (index.tiesOf.get(partner.id) ?? [])
      .map((pair) =>
        pair.usPlace === partner.id ? pair.cnPlace : pair.usPlace,
      )
      .filter((other) => other !== id);
    const names = [...new Set(others)].map((other) =>
      placeName(index.record, other, index.locale),
    );
    return names.length > 0 ? [{ partner, others: names }] : [];
  });
}
