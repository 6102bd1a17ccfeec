/** @jest-environment node */
import fc from "fast-check";
import type { Choice } from "@/lib/model/view-state";
import { activeFilters } from "@/lib/select/active-filters";
import { filterEvents } from "@/lib/select/filter-events";
import { indexEvents } from "@/lib/select/index-events";
import { relaxFilters } from "@/lib/select/relax-filters";
import {
  asksGovernment,
  toggle,
  withActors,
  withCompare,
  withPlaces,
} from "@/lib/select/toggle-choice";
import { clearFilters, DEFAULT_VIEW } from "@/lib/view/default-view";
import { formatView } from "@/lib/view/format-view";
import { parseView } from "@/lib/view/parse-view";
import { anyView, KNOWN } from "../../fixtures/any-view";
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

describe("a comparison of two", () => {
  const ray = { facet: "actor", id: "robert-ray" } as const;
  const view = { ...DEFAULT_VIEW, actors: ["xi-jinping"], compare: ray };
  const without = (facet: string) =>
    activeFilters(view).find((filter) => filter.facet === facet)?.without;

  it("activeFilters() names it and takes it away", () => {
    expect(activeFilters(view).map(({ facet, id }) => [facet, id])).toEqual([
      ["actor", "xi-jinping"],
      ["compare", "robert-ray"],
    ]);
    expect(without("compare")).toEqual({ ...view, compare: null });
  });

  it("activeFilters() without the first leaves the second chosen", () => {
    expect(without("actor")).toEqual({
      ...DEFAULT_VIEW,
      actors: ["robert-ray"],
    });
  });

  it("relaxFilters() counts what the comparison keeps out", () => {
    const events = indexEvents(readRecord(), "en");
    const counts = relaxFilters(events, view, null).map(({ filter, count }) => [
      filter.facet,
      count,
    ]);
    const one = (actor: string) =>
      filterEvents(events, { ...DEFAULT_VIEW, actors: [actor] }, null).length;
    expect(counts).toEqual([
      ["compare", one("xi-jinping")],
      ["actor", one("robert-ray")],
    ]);
  });

  it("withActors() compares with the next one chosen, and no more with one chosen as well", () => {
    expect(withActors(view, ["cpaffc"])).toEqual({
      ...view,
      actors: ["cpaffc"],
    });
    expect(withActors(view, ["xi-jinping", "robert-ray"])).toEqual({
      ...view,
      actors: ["xi-jinping", "robert-ray"],
      compare: null,
    });
  });

  it("withPlaces() lets an actor be compared as long as one or a place is chosen", () => {
    const place = { ...DEFAULT_VIEW, places: ["us-ia"], compare: ray };
    expect(withPlaces(place, ["us-wa"]).compare).toEqual(ray);
    expect(withPlaces(place, [])).toEqual({
      ...DEFAULT_VIEW,
      actors: ["robert-ray"],
    });
    expect(withPlaces(view, ["us-ia"])).toEqual({ ...view, places: ["us-ia"] });
  });

  it("withCompare() compares with the first choice, and chooses where there is none", () => {
    const chosen = { ...view, compare: null };
    expect(withCompare(chosen, ray)).toEqual(view);
    expect(
      withCompare({ ...chosen, actors: ["xi-jinping", "robert-ray"] }, ray),
    ).toEqual(view);
    const iowa = { facet: "place", id: "us-ia" } as const;
    expect(withCompare(DEFAULT_VIEW, iowa)).toEqual({
      ...DEFAULT_VIEW,
      places: ["us-ia"],
    });
    const body = { facet: "actor", id: "gov-us-ia" } as const;
    const asked = { ...withCompare(chosen, body), bodyOnly: true };
    expect(asksGovernment(asked)).toBe(true);
    expect(withCompare(asked, null)).toEqual(chosen);
  });

  it("leads from any view to one that an address names", () => {
    const known = fc.constantFrom<Choice | null>(
      null,
      { facet: "actor", id: "robert-ray" },
      { facet: "place", id: "us-ia" },
    );
    const some = fc.shuffledSubarray(["robert-ray", "xi-jinping"]);
    fc.assert(
      fc.property(anyView, some, known, (before, actors, choice) => {
        for (const after of [
          withActors(before, actors),
          withPlaces(before, ["us-ia"]),
          withPlaces(before, []),
          withCompare(before, choice),
        ]) {
          const query = new URLSearchParams(formatView(after));
          expect(parseView(query, KNOWN)).toEqual({ view: after, issues: [] });
        }
      }),
    );
  });
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
