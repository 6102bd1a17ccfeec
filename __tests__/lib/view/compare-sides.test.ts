/** @jest-environment node */
import type { Choice } from "@/lib/model/view-state";
import {
  comparable,
  compareSides,
  withoutChoice,
} from "@/lib/view/compare-sides";

const actor = (id: string): Choice => ({ facet: "actor", id });
const place = (id: string): Choice => ({ facet: "place", id });
const sides = (
  actors: readonly string[],
  places: readonly string[],
  compare: Choice | null,
) => compareSides({ actors, places, compare });

it("compareSides() compares with the first chosen of the same facet, else of the other", () => {
  expect(sides(["xi", "ray"], ["us-ia"], actor("deng"))).toEqual({
    first: actor("xi"),
    second: actor("deng"),
  });
  expect(sides(["xi"], ["us-ia"], place("cn"))?.first).toEqual(place("us-ia"));
  expect(sides(["xi"], [], place("cn"))?.first).toEqual(actor("xi"));
  expect(sides([], ["us-ia"], actor("xi"))?.first).toEqual(place("us-ia"));
});

it("compareSides() is null without a second or a first", () => {
  expect(sides(["xi"], ["us-ia"], null)).toBeNull();
  expect(sides([], [], actor("xi"))).toBeNull();
});

it("compareSides() compares nothing with itself", () => {
  expect(sides(["xi"], [], actor("xi"))).toBeNull();
  expect(sides(["xi", "ray"], [], actor("xi"))?.first).toEqual(actor("ray"));
});

it("withoutChoice() takes a choice out of its facet and no other", () => {
  const view = { actors: ["a", "b"], places: ["a"], compare: actor("a") };
  expect(withoutChoice(view, actor("a"))).toEqual({ ...view, actors: ["b"] });
  expect(withoutChoice(view, place("z"))).toBe(view);
});

const offered = (
  actors: readonly string[],
  places: readonly string[],
  compare: Choice | null = null,
) => comparable({ actors, places, compare });

it("comparable() is the first two chosen of one facet, actors before places", () => {
  const [first, second] = [actor("xi"), actor("ray")];
  expect(offered(["xi", "ray", "deng"], [])).toEqual({ first, second });
  expect(offered(["xi", "ray"], ["us-ia", "cn"])).toEqual({ first, second });
  expect(offered(["xi"], ["us-ia", "cn-hebei", "cn"])).toEqual({
    first: place("us-ia"),
    second: place("cn-hebei"),
  });
});

it("comparable() is null where there are not two of one facet", () => {
  expect(offered([], [])).toBeNull();
  expect(offered(["xi"], ["us-ia"])).toBeNull();
  expect(offered([], ["us-ia"])).toBeNull();
});

it("comparable() is null while two are compared, and not where a comparison has no effect", () => {
  expect(offered(["xi", "ray"], [], actor("deng"))).toBeNull();
  expect(offered(["xi", "ray"], [], place("cn"))).toBeNull();
  expect(offered([], [], actor("xi"))).toBeNull();
});
