import type { IndexedEvent } from "../model/indexed-event";
import type { EventKind, EventLevel } from "../model/record";
import type { ViewState } from "../model/view-state";
import { FACETS, facetTests, type Facet } from "./filter-events";

/** How many events each choice would leave, the other filters as they are; what is missing has none. */
export interface FacetCounts {
  /** By actor, government and group id. */
  readonly actors: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<EventKind, number>;
  readonly levels: ReadonlyMap<EventLevel, number>;
}

/**
 * Counts the choices of each facet with that facet's own selection left out. With `match=all` a further actor or
 * place narrows what is there, so these two count inside their own selection. While two are compared, actors and places count among
 * the events of both sides: a further choice narrows these.
 */
export function facetCounts(
  events: readonly IndexedEvent[],
  view: ViewState,
  textHits: ReadonlySet<string> | null,
): FacetCounts {
  const actors = new Map<string, number>();
  const places = new Map<string, number>();
  const kinds = new Map<EventKind, number>();
  const levels = new Map<EventLevel, number>();
  const tests = facetTests(view, textHits);
  const narrows = view.match === "all";
  for (const event of events) {
    const failed = failedFacets(event, tests);
    if (failed.length > 1) continue;
    const [only] = failed;
    const open = (facet: Facet) => only === undefined || only === facet;
    if (narrows ? only === undefined : open("actor"))
      for (const id of actorIds(event, view.bodyOnly)) add(actors, id);
    if (narrows ? only === undefined : open("place"))
      for (const id of event.places) add(places, id);
    if (open("kind")) add(kinds, event.kind);
    if (open("level")) add(levels, event.level);
  }
  return { actors, places, kinds, levels };
}

function failedFacets(
  event: IndexedEvent,
  tests: ReturnType<typeof facetTests>,
): Facet[] {
  const failed: Facet[] = [];
  for (const facet of FACETS) {
    if (!tests[facet](event)) failed.push(facet);
    if (failed.length > 1) break;
  }
  return failed;
}

function actorIds(event: IndexedEvent, bodyOnly: boolean): string[] {
  const represented = bodyOnly
    ? []
    : event.governments.filter((id) => !event.actors.includes(id));
  return [...event.groups, ...event.actors, ...represented];
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
