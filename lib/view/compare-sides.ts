import type { Choice, ViewState } from "../model/view-state";

/** The two that a view compares. */
export interface CompareSides {
  readonly first: Choice;
  readonly second: Choice;
}

type Choices = Pick<ViewState, "actors" | "places" | "compare">;

/**
 * What a view compares: `compare` is the second; the first is the first chosen of the same facet, so that a place is
 * compared with a place where one is chosen, else the first chosen of the other facet. Null where there is no second or
 * nothing to compare it with: then `compare` has no effect.
 */
export function compareSides(view: Choices): CompareSides | null {
  const second = view.compare;
  if (second === null) return null;
  const choices = chosen(view).filter((choice) => !isSame(choice, second));
  const first =
    choices.find(({ facet }) => facet === second.facet) ?? choices[0];
  return first ? { first, second } : null;
}

/** A view in which an actor or a place is not chosen; `compare` stays. */
export function withoutChoice<View extends Choices>(
  view: View,
  { facet, id }: Choice,
): View {
  const key = facet === "actor" ? "actors" : "places";
  if (!view[key].includes(id)) return view;
  return { ...view, [key]: view[key].filter((other) => other !== id) };
}

/** A view in which the two that are compared are not also chosen: what is left narrows both sides. */
export function withoutSides<View extends Choices>(view: View): View {
  const sides = compareSides(view);
  if (sides === null) return view;
  return withoutChoice(withoutChoice(view, sides.first), sides.second);
}

/** The two that a view could compare: the first two chosen of one facet; null where there are not two, or two are compared already. */
export function comparable(view: Choices): CompareSides | null {
  if (compareSides(view)) return null;
  const [actors, places] = (["actor", "place"] as const).map((facet) =>
    chosen(view).filter((choice) => choice.facet === facet),
  );
  const [first, second] = (actors?.length ?? 0) > 1 ? actors! : (places ?? []);
  return first && second ? { first, second } : null;
}

function chosen({ actors, places }: Choices): Choice[] {
  return [
    ...actors.map((id) => ({ facet: "actor" as const, id })),
    ...places.map((id) => ({ facet: "place" as const, id })),
  ];
}

function isSame(one: Choice, other: Choice): boolean {
  return one.facet === other.facet && one.id === other.id;
}
