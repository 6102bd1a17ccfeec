/** @jest-environment node */
import fc from "fast-check";
import type { ViewState } from "@/lib/model/view-state";
import { facetCounts } from "@/lib/select/facet-counts";
import { filterEvents } from "@/lib/select/filter-events";
import { indexEvents } from "@/lib/select/index-events";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";

const events = indexEvents(readRecord(), "en");
const filter = (
  view: Partial<ViewState>,
  hits: readonly string[] | null = null,
) => filterEvents(events, { ...DEFAULT_VIEW, ...view }, hits && new Set(hits));
const ids = (view: Partial<ViewState>) => filter(view).map(({ id }) => id);

it("filterEvents(DEFAULT_VIEW) leaves every event", () => {
  expect(filter({})).toEqual(events);
});

it("filterEvents() with any: one chosen actor is enough", () => {
  const xi = ids({ actors: ["xi-jinping"] });
  const ray = ids({ actors: ["robert-ray"] });
  const either = ids({ actors: ["xi-jinping", "robert-ray"] });
  expect(xi.length).toBeGreaterThan(50);
  expect(new Set(either)).toEqual(new Set([...xi, ...ray]));
});

it("filterEvents() with all: Iowa with Hebei", () => {
  const both = filter({ places: ["us-ia", "cn-hebei"], match: "all" });
  const either = filter({ places: ["us-ia", "cn-hebei"] });
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(either.length);
  for (const { places } of both)
    expect(places).toEqual(expect.arrayContaining(["us-ia", "cn-hebei"]));
});

it("filterEvents() with any: actors and places combine by and", () => {
  const together = ids({ actors: ["xi-jinping"], places: ["us-ia"] });
  const iowa = new Set(ids({ places: ["us-ia"] }));
  expect(together).toEqual(
    ids({ actors: ["xi-jinping"] }).filter((id) => iowa.has(id)),
  );
});

it("filterEvents() takes a state for its cities too", () => {
  const state = new Set(ids({ places: ["us-wa"] }));
  const city = ids({ places: ["us-wa-seattle"] });
  expect(city.length).toBeGreaterThan(0);
  expect(city.every((id) => state.has(id))).toBe(true);
});

it("filterEvents() takes a government for whoever represents it, unless the body itself is asked for", () => {
  const represented = filter({ actors: ["gov-us-ia"] });
  const itself = filter({ actors: ["gov-us-ia"], bodyOnly: true });
  expect(itself.every((event) => event.actors.includes("gov-us-ia"))).toBe(
    true,
  );
  expect(represented.length).toBeGreaterThan(itself.length);
  expect(represented.map(({ id }) => id)).toContain("1979-ray-deng");
});

it("filterEvents() takes a group for all who held such an office", () => {
  const governors = filter({ actors: ["governors"] });
  expect(governors.length).toBeGreaterThan(100);
  expect(governors.every(({ groups }) => groups.includes("governors"))).toBe(
    true,
  );
});

it("filterEvents() leaves events that touch the period, spans and whole years included", () => {
  const spring = ids({ from: "1979-02-01", to: "1979-02-01" });
  expect(spring).toContain("1979-ray-deng");
  expect(spring).toContain(
    "1979-01-28-deng-washington-atlanta-houston-seattle",
  );
  expect(spring).not.toContain("1979-01-29-carter-deng");
});

it("filterEvents() leaves what a text search found, and all without one", () => {
  expect(filter({}, ["1979-ray-deng"])).toHaveLength(1);
  expect(filter({}, [])).toEqual([]);
});

it("filterEvents() leaves out the facet that it is told to ignore", () => {
  const view = { ...DEFAULT_VIEW, kinds: ["visit"], to: "1985" } as const;
  expect(filterEvents(events, view, null, "period")).toEqual(
    filterEvents(events, { ...view, to: null }, null),
  );
  expect(filterEvents(events, view, null, "kind")).toEqual(
    filterEvents(events, { ...view, kinds: [] }, null),
  );
});

describe("filterEvents() of a comparison", () => {
  const compare = { facet: "actor", id: "robert-ray" } as const;
  const xi = ids({ actors: ["xi-jinping"] });
  const ray = ids({ actors: ["robert-ray"] });
  const either = new Set([...xi, ...ray]);

  it.each(["any", "all"] as const)(
    "with match=%s: leaves what either has",
    (match) => {
      const compared = ids({ actors: ["xi-jinping"], compare, match });
      expect(new Set(compared)).toEqual(either);
      expect(compared.length).toBeGreaterThan(Math.max(xi.length, ray.length));
    },
  );

  it("narrows both sides by what is chosen besides", () => {
    const cpaffc = new Set(ids({ actors: ["cpaffc"] }));
    const actors = ["xi-jinping", "cpaffc"];
    expect(ids({ actors, compare })).toEqual(
      ids({ actors: ["xi-jinping"], compare }).filter((id) => cpaffc.has(id)),
    );
    expect(ids({ actors: ["xi-jinping"], compare, places: ["us-ia"] })).toEqual(
      ids({ places: ["us-ia"] }).filter((id) => either.has(id)),
    );
    expect(
      new Set(ids({ actors: ["xi-jinping"], compare, kinds: ["visit"] })),
    ).toEqual(
      new Set(ids({ kinds: ["visit"] }).filter((id) => either.has(id))),
    );
  });

  it("compares a place with a place, though an actor is chosen too", () => {
    const places = ["us-ia"];
    const hebei = { facet: "place", id: "cn-hebei" } as const;
    const inEither = new Set(ids({ places: ["us-ia", "cn-hebei"] }));
    expect(ids({ actors: ["xi-jinping"], places, compare: hebei })).toEqual(
      xi.filter((id) => inEither.has(id)),
    );
  });

  it("takes the compared government for whoever represents it, unless the body itself is asked for", () => {
    const iowa = { facet: "actor", id: "gov-us-ia" } as const;
    const view = { actors: ["xi-jinping"], compare: iowa };
    expect(ids(view)).toContain("1979-ray-deng");
    expect(ids({ ...view, bodyOnly: true })).not.toContain("1979-ray-deng");
  });

  it("leaves all where nothing is chosen to compare with", () => {
    expect(filter({ compare })).toEqual(events);
  });
});

describe("facetCounts()", () => {
  const someView = fc.record({
    actors: fc.subarray(["xi-jinping", "governors", "gov-us-ia", "cpaffc"], {
      maxLength: 2,
    }),
    places: fc.subarray(["us-ia", "cn-hebei", "us-wa", "cn"], { maxLength: 2 }),
    match: fc.constantFrom("any" as const, "all" as const),
    bodyOnly: fc.boolean(),
    kinds: fc.subarray(["visit", "conference", "trade"] as const),
    levels: fc.subarray(["national", "subnational"] as const),
    from: fc.constantFrom(null, "1985", "2012-02"),
    q: fc.constant(""),
  });

  it("counts for each choice the events that choosing it alone would leave", () => {
    fc.assert(
      fc.property(someView, (part) => {
        const view: ViewState = { ...DEFAULT_VIEW, ...part };
        const counts = facetCounts(events, view, null);
        for (const kind of ["visit", "policy"] as const)
          expect(counts.kinds.get(kind) ?? 0).toBe(
            filterEvents(events, { ...view, kinds: [kind] }, null).length,
          );
        for (const level of ["national", "head-of-state"] as const)
          expect(counts.levels.get(level) ?? 0).toBe(
            filterEvents(events, { ...view, levels: [level] }, null).length,
          );
        const all = view.match === "all";
        for (const id of ["xi-jinping", "mayors", "gov-cn-hebei", "gov-us"]) {
          const actors = all ? [...view.actors, id] : [id];
          expect(counts.actors.get(id) ?? 0).toBe(
            filterEvents(events, { ...view, actors }, null).length,
          );
        }
        for (const id of ["us-ia", "us", "cn-hebei-shijiazhuang"]) {
          const places = all ? [...view.places, id] : [id];
          expect(counts.places.get(id) ?? 0).toBe(
            filterEvents(events, { ...view, places }, null).length,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts among the events of both sides while two are compared", () => {
    const compare = { facet: "actor", id: "robert-ray" } as const;
    const view = { ...DEFAULT_VIEW, actors: ["xi-jinping"], compare };
    const counts = facetCounts(events, view, null);
    for (const id of ["cpaffc", "terry-branstad", "presidents"])
      expect(counts.actors.get(id) ?? 0).toBe(
        filterEvents(events, { ...view, actors: ["xi-jinping", id] }, null)
          .length,
      );
    for (const id of ["us-ia", "cn"])
      expect(counts.places.get(id) ?? 0).toBe(
        filterEvents(events, { ...view, places: [id] }, null).length,
      );
  });

  it("follows the text search", () => {
    const counts = facetCounts(
      events,
      DEFAULT_VIEW,
      new Set(["1979-ray-deng"]),
    );
    expect(Object.fromEntries(counts.actors)).toEqual({
      governors: 1,
      "robert-ray": 1,
      "deng-xiaoping": 1,
      "kenneth-quinn": 1,
      "gov-us-ia": 1,
    });
  });
});
