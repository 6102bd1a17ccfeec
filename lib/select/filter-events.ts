import type { IndexedEvent } from "../model/indexed-event";
import type { ViewState } from "../model/view-state";
import { timeWindow } from "../view/time-window";
import { compareSides, withoutSides } from "../view/compare-sides";
import { hasActor, hasChoice } from "./has-choice";

/** The filters that each can be left out to see what it alone takes away. */
export const FACETS = [
  "compare",
  "actor",
  "place",
  "kind",
  "level",
  "period",
  "text",
] as const;
export type Facet = (typeof FACETS)[number];

/** A test of one event, made once per view. */
type FacetTest = (event: IndexedEvent) => boolean;

/**
 * The test of each facet of a view.
 *
 * Facets combine by "and". Inside the actor and the place facet any chosen id is enough, or with `match=all` every one
 * is needed; inside kind and level any is enough. Two that are compared are a facet of their own, in which either is
 * enough whatever `match` says; what is chosen besides them narrows both sides. An event is in the period when its dates
 * touch it. `textHits` are the ids that a text search found, or null when there is none.
 */
export function facetTests(
  view: ViewState,
  textHits: ReadonlySet<string> | null,
): Readonly<Record<Facet, FacetTest>> {
  const { start, end } = timeWindow(view);
  const { bodyOnly } = view;
  const quantify = view.match === "all" ? every : some;
  const sides = compareSides(view);
  const besides = withoutSides(view);
  return {
    compare: some(sides ? [sides.first, sides.second] : [], (event, side) =>
      hasChoice(event, side, bodyOnly),
    ),
    actor: quantify(besides.actors, (event, id) =>
      hasActor(event, id, bodyOnly),
    ),
    place: quantify(besides.places, (event, id) => event.places.includes(id)),
    kind: some(view.kinds, (event, kind) => event.kind === kind),
    level: some(view.levels, (event, level) => event.level === level),
    period: (event) => event.start < end && event.end > start,
    text: (event) => textHits === null || textHits.has(event.id),
  };
}

/** The events that pass every facet of a view, `ignored` one aside, in their given order. */
export function filterEvents(
  events: readonly IndexedEvent[],
  view: ViewState,
  textHits: ReadonlySet<string> | null,
  ignored?: Facet,
): IndexedEvent[] {
  const tests = facetTests(view, textHits);
  const facets = FACETS.filter((facet) => facet !== ignored);
  return events.filter((event) => facets.every((facet) => tests[facet](event)));
}

function some<T>(
  chosen: readonly T[],
  has: (event: IndexedEvent, id: T) => boolean,
): FacetTest {
  return (event) => chosen.length === 0 || chosen.some((id) => has(event, id));
}

function every<T>(
  chosen: readonly T[],
  has: (event: IndexedEvent, id: T) => boolean,
): FacetTest {
  return (event) => chosen.every((id) => has(event, id));
}
