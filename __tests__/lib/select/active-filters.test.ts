/** @jest-environment node */
import fc from "fast-check";
import { activeFilters } from "@/lib/select/active-filters";
import { filterEvents } from "@/lib/select/filter-events";
import { indexEvents } from "@/lib/select/index-events";
import { relaxFilters } from "@/lib/select/relax-filters";
import { toggle, withActors } from "@/lib/select/toggle-choice";
import { clearFilters, DEFAULT_VIEW } from "@/lib/view/default-view";
import { anyView } from "../../fixtures/any-view";
import { readRecord } from "../../fixtures/read-record";

it("activeFilters(DEFAULT_VIEW) is empty", () => {
  expect(activeFilters(DEFAULT_VIEW)).toEqual([]);
});

it("activeFilters() names each choice once and the period as one", () => {
  const view = {
    ...DEFAULT_VIEW,
    actors: ["xi-jinping", "gov-us-ia"],
    bodyOnly: true,
    kinds: ["visit"],
    from: "1985",
    to: "1994",
    q: "corn",
  } as const;
  expect(activeFilters(view).map(({ facet, id }) => [facet, id])).toEqual([
    ["actor", "xi-jinping"],
    ["actor", "gov-us-ia"],
    ["body", ""],
    ["kind", "visit"],
    ["period", ""],
    ["text", "corn"],
  ]);
});

it("activeFilters() taken away one after the other lead to no filter at all", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      let left = view;
      for (let steps = 0; activeFilters(left).length > 0; steps += 1) {
        expect(steps).toBeLessThan(100);
        const [first] = activeFilters(left);
        if (first) left = first.without;
      }
      expect(left).toEqual({ ...clearFilters(view), match: view.match });
    }),
  );
});

it("withActors() lets go of the body itself with the last government", () => {
  const view = { ...DEFAULT_VIEW, actors: ["gov-us-ia"], bodyOnly: true };
  expect(withActors(view, ["gov-us-ia", "xi-jinping"]).bodyOnly).toBe(true);
  expect(withActors(view, ["xi-jinping"]).bodyOnly).toBe(false);
});

it("toggle() adds at the end and takes out in place", () => {
  expect(toggle(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(toggle(["a", "b", "c"], "b")).toEqual(["a", "c"]);
});

it("relaxFilters() counts what each filter alone keeps out, most first", () => {
  const events = indexEvents(readRecord(), "en");
  const view = {
    ...DEFAULT_VIEW,
    actors: ["robert-ray"],
    ties: ["sister"],
    from: "2012",
    q: "zzz",
  } as const;
  const none = new Set<string>();
  expect(filterEvents(events, view, none)).toEqual([]);
  const ray = filterEvents(events, { ...view, ties: [] }, null);
  expect(
    relaxFilters(events, view, none).map(({ filter, count }) => [
      filter.facet,
      count,
    ]),
  ).toEqual(
    [
      ["actor", 0],
      ["period", 0],
      ["text", ray.length],
    ].sort((a, b) => Number(b[1]) - Number(a[1])),
  );
});
