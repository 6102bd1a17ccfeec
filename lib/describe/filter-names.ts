import type { Messages } from "../messages/messages";
import type { ViewState } from "../model/view-state";
import type { FilterFacet } from "../select/active-filters";
import { describePeriod } from "./describe-period";

/** Names of actors, actor groups and places by id, in the page's language. */
export interface FilterNames {
  readonly actors: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names of the choices of the filters, groups of actors included. */
export function filterNames(
  actors: readonly Named[],
  places: readonly Named[],
  messages: Messages,
): FilterNames {
  const entry = ({ id, name }: Named) => [id, name] as const;
  return {
    actors: new Map([
      ...Object.entries(messages.names.group),
      ...actors.map(entry),
    ]),
    places: new Map(places.map(entry)),
  };
}

/** The name of an actor, a group or a place; the id itself where it has none. */
export function nameId(id: string, { actors, places }: FilterNames): string {
  return actors.get(id) ?? places.get(id) ?? id;
}

/** What an active filter of a view is called; the id itself where it has no name. */
export function nameFilter(
  facet: FilterFacet,
  id: string,
  view: ViewState,
  names: FilterNames,
  messages: Messages,
): string {
  const { chips } = messages.filters;
  const glossary = messages.names;
  const from = (words: Readonly<Record<string, string>>) => words[id] ?? id;
  switch (facet) {
    case "actor":
      return names.actors.get(id) ?? id;
    case "place":
      return names.places.get(id) ?? id;
    case "compare":
      return chips.compare(nameId(id, names));
    case "body":
      return chips.body;
    case "period":
      return describePeriod(view, messages);
    case "text":
      return chips.text(id);
    default:
      return from(glossary[facet]);
  }
}
