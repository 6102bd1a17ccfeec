import type { Locale } from "../../model/bilingual";
import type { RecordIndex } from "../event-index";
import { placeDetail, type PlaceName } from "../event-place";
import type { ActorEvent } from "./actor-events";
import { spanOf, type EventSpan } from "./event-span";

/** A place where events happened. */
export interface ActorPlace extends PlaceName {
  /** The places around it from the nearest outwards, without the country unless the place lies in no other. */
  readonly parents: readonly PlaceName[];
  readonly span: EventSpan;
}

/** Where some events happened, most events first, then by the first of them. */
export function actorPlaces(
  index: RecordIndex,
  events: readonly ActorEvent[],
  locale: Locale,
): readonly ActorPlace[] {
  const byPlace = new Map<string, ActorEvent[]>();
  for (const event of events) {
    const { place } = event.event;
    if (place !== null)
      byPlace.set(place, [...(byPlace.get(place) ?? []), event]);
  }
  return [...byPlace]
    .map(([id, there]) => {
      const { name, parents } = placeDetail(index, id, locale);
      return {
        id,
        name,
        parents: parents.length > 1 ? parents.slice(0, -1) : parents,
        span: spanOf(there, locale),
      };
    })
    .sort((a, b) => b.span.events - a.span.events);
}
