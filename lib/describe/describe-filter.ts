import type { Messages } from "../messages/messages";
import type { ViewState } from "../model/view-state";
import type { FilterFacet } from "../select/active-filters";
import { describePeriod } from "./describe-period";
import { compareSides, withoutSides } from "../view/compare-sides";
import { nameFilter, nameId, type FilterNames } from "./filter-names";

const MOST_NAMES = 5;

/**
 * What a view shows, in one sentence that starts with the count.
 *
 * @example describeFilter(view, 73, 551, names, english) // "73 of 551 events with Xi Jinping or State of Iowa, 1985–1994."
 */
export function describeFilter(
  view: ViewState,
  shown: number,
  total: number,
  names: FilterNames,
  messages: Messages,
): string {
  const count = messages.filters.status.count(shown, total);
  return count + describeConditions(view, names, messages);
}

/** The sentence of `describeFilter` after its count, from the space or comma that follows it. */
export function describeConditions(
  view: ViewState,
  names: FilterNames,
  messages: Messages,
): string {
  const { status } = messages.filters;
  const chosen = view.match === "all" ? status.all : status.any;
  const part = (
    facet: FilterFacet,
    ids: readonly string[],
    join: (names: readonly string[]) => string,
    say: (names: string) => string,
  ): string[] => {
    if (ids.length === 0) return [];
    const words = ids.map((id) => nameFilter(facet, id, view, names, messages));
    return [say(join(shorten(words, status.others)))];
  };
  const sides = compareSides(view);
  const besides = withoutSides(view);
  const parts = [
    ...(sides
      ? [
          status.compare(
            nameId(sides.first.id, names),
            nameId(sides.second.id, names),
          ),
        ]
      : []),
    ...part("actor", besides.actors, chosen, status.actors),
    ...(view.bodyOnly ? [status.bodyOnly] : []),
    ...part("place", besides.places, chosen, status.places),
    ...part("kind", view.kinds, status.any, status.kinds),
    ...part("level", view.levels, status.any, status.levels),
    ...(view.q === "" ? [] : [status.text(view.q)]),
  ];
  return status.sentence(parts, describePeriod(view, messages));
}

// The chips beside it name every choice; the sentence stays one line or two.
function shorten(
  words: readonly string[],
  others: (count: number) => string,
): string[] {
  if (words.length <= MOST_NAMES) return [...words];
  const named = words.slice(0, MOST_NAMES - 1);
  return [...named, others(words.length - named.length)];
}
