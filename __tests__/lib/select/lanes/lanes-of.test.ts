/** @jest-environment node */
import fc from "fast-check";
import { EVENT_KINDS, EVENT_LEVELS } from "@/lib/model/record";
import { LANE_MODES, type ViewState } from "@/lib/model/view-state";
import { ACTOR_GROUPS } from "@/lib/select/actor-groups";
import { filterEvents } from "@/lib/select/filter-events";
import { toColumns } from "@/lib/select/event-columns";
import { indexEvents } from "@/lib/select/index-events";
import { countEntries } from "@/lib/select/lanes/count-entries";
import {
  COMPARE_LANES,
  laneGrouping,
  NOWHERE,
  OTHERS,
} from "@/lib/select/lanes/lane";
import { lanesOf } from "@/lib/select/lanes/lanes-of";
import { isFirstLevel, placeOptions } from "@/lib/select/options";
import { countPassing, maskOf } from "@/lib/select/row-mask";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { anyEvents, makeEvent } from "../../../fixtures/made-events";
import { readRecord } from "../../../fixtures/read-record";

const record = readRecord();
const events = indexEvents(record, "en");
const columns = toColumns(events);
const places = placeOptions(record, "en");
const parents = new Map(record.places.map(({ id, parent }) => [id, parent]));
const isCountry = (id: string) => parents.get(id) === null;

const lanes = (view: Partial<ViewState>, pinned: readonly string[] = []) =>
  lanesOf(events, { ...DEFAULT_VIEW, ...view }, { places, pinned });
const ids = (...args: Parameters<typeof lanes>) =>
  lanes(...args).map(({ id }) => id);
const eventsIn = (list: ReturnType<typeof lanes>, id: string) =>
  [...(list.find((lane) => lane.id === id)?.rows ?? [])].map(
    (row) => events[row]?.id,
  );
const passing = (view: Partial<ViewState>) =>
  filterEvents(events, { ...DEFAULT_VIEW, ...view }, null).map(({ id }) => id);

const anyLaneView = fc.record({
  lanes: fc.constantFrom(...LANE_MODES),
  actors: fc.shuffledSubarray(
    ["xi-jinping", "governors", "gov-us-ia", "cpaffc", "robert-ray"],
    { maxLength: 3 },
  ),
  places: fc.shuffledSubarray(["us-ia", "cn-hebei", "us-wa-seattle", "cn"], {
    maxLength: 3,
  }),
  compare: fc.constantFrom(
    null,
    null,
    { facet: "actor" as const, id: "jiang-zemin" },
    { facet: "place" as const, id: "us-ca" },
  ),
  match: fc.constantFrom("any" as const, "all" as const),
  bodyOnly: fc.boolean(),
  kinds: fc.subarray(["visit", "conference"] as const),
  from: fc.constantFrom(null, "2012"),
});

describe("lanesOf(events, view)", () => {
  it("holds every event that passes, each once per lane, whatever the view", () => {
    fc.assert(
      fc.property(anyLaneView, fc.boolean(), (part, pin) => {
        const view = { ...DEFAULT_VIEW, ...part };
        const list = lanes(view, pin ? ["deng-xiaoping", "us-ca"] : []);
        const pass = filterEvents(events, view, null);
        const mask = maskOf(columns, new Set(pass.map(({ id }) => id)));
        const seen = new Set<number>();
        let entries = 0;
        for (const { mode, rows } of list) {
          expect(mode).toBe(laneGrouping(view));
          expect(new Set(rows).size).toBe(rows.length);
          for (const row of rows)
            if (mask[row] === 1) {
              seen.add(row);
              entries += 1;
            }
        }
        expect(seen.size).toBe(pass.length);
        expect(countEntries(list, mask)).toEqual({
          events: pass.length,
          entries,
        });
      }),
      { numRuns: 150 },
    );
  });

  it("holds every event of any list, whatever is in it", () => {
    fc.assert(
      fc.property(
        anyEvents(60),
        fc.constantFrom(...LANE_MODES),
        (made, mode) => {
          const view = { ...DEFAULT_VIEW, lanes: mode };
          const list = lanesOf(made, view, { places });
          const all = new Uint8Array(made.length).fill(1);
          expect(countEntries(list, all).events).toBe(made.length);
        },
      ),
    );
  });

  it("makes the same lanes whatever else the view filters", () => {
    const filtered = { kinds: ["visit"], from: "2012", q: "corn" } as const;
    for (const mode of LANE_MODES)
      expect(lanes({ lanes: mode, ...filtered })).toEqual(
        lanes({ lanes: mode }),
      );
  });

  it("has a lane per kind and per level, in their order, each event in one", () => {
    expect(ids({})).toEqual(EVENT_KINDS);
    expect(ids({ lanes: "level" })).toEqual(EVENT_LEVELS);
    const all = new Uint8Array(events.length).fill(1);
    for (const mode of ["kind", "level"] as const)
      expect(countEntries(lanes({ lanes: mode }), all)).toEqual({
        events: 551,
        entries: 551,
      });
    for (const { id, rows } of lanes({ lanes: "level" }))
      for (const row of rows) expect(events[row]?.level).toBe(id);
  });

  it("uses no id of the record for lanes of its own", () => {
    const taken = new Set([
      ...ACTOR_GROUPS,
      ...record.actors.map(({ id }) => id),
      ...record.places.map(({ id }) => id),
    ]);
    for (const id of [OTHERS, NOWHERE, ...COMPARE_LANES])
      expect(taken.has(id)).toBe(false);
  });
});

describe("lanesOf() by actor", () => {
  it("has a lane per chosen actor or group in the order chosen, then the others", () => {
    const actors = ["robert-ray", "governors", "gov-us-ia"];
    const list = lanes({ lanes: "actor", actors });
    expect(list.map(({ id }) => id)).toEqual([...actors, OTHERS]);
    for (const id of actors)
      expect(eventsIn(list, id)).toEqual(passing({ actors: [id] }));
    const either = new Set(passing({ actors }));
    expect(eventsIn(list, OTHERS)).toEqual(
      events.map(({ id }) => id).filter((id) => !either.has(id)),
    );
  });

  it("takes a government for whoever represents it, unless the body itself is asked for", () => {
    const view = { lanes: "actor", actors: ["gov-us-ia"] } as const;
    const body = { ...view, bodyOnly: true };
    expect(eventsIn(lanes(view), "gov-us-ia")).toContain("1979-ray-deng");
    expect(eventsIn(lanes(body), "gov-us-ia")).toEqual(passing(body));
    expect(eventsIn(lanes(body), "gov-us-ia")).not.toContain("1979-ray-deng");
  });

  it("shows an event with two of the actors in both lanes", () => {
    const actors = ["robert-ray", "deng-xiaoping"];
    const list = lanes({ lanes: "actor", actors });
    for (const id of actors)
      expect(eventsIn(list, id)).toContain("1979-ray-deng");
    expect(eventsIn(list, OTHERS)).not.toContain("1979-ray-deng");
    const pass = new Set(passing({ actors }));
    const { events: distinct, entries } = countEntries(
      list,
      maskOf(columns, pass),
    );
    expect(distinct).toBe(pass.size);
    expect(entries).toBeGreaterThan(distinct);
  });

  it("has the eight most connected actors of the record when none is chosen", () => {
    const partners = new Map<string, Set<string>>();
    for (const { actors } of events)
      for (const id of actors)
        partners.set(id, new Set([...(partners.get(id) ?? []), ...actors]));
    const sizes = [...partners].map(([id, all]) => [id, all.size] as const);
    const [, least = 0] = sizes.sort((a, b) => b[1] - a[1])[7] ?? [];
    const list = ids({ lanes: "actor" });
    expect(list).toHaveLength(9);
    expect(list.at(-1)).toBe(OTHERS);
    for (const id of list.slice(0, 8))
      expect(partners.get(id)?.size).toBeGreaterThanOrEqual(least);
    expect(list[0]).toBe(sizes[0]?.[0]);
  });

  it("breaks ties of connection by events, then by id", () => {
    const made = [
      makeEvent("1", { actors: ["d", "c"] }),
      makeEvent("2", { actors: ["b", "a"] }),
      makeEvent("3", { actors: ["b"] }),
      makeEvent("4", { actors: ["e"] }),
    ];
    const view = { ...DEFAULT_VIEW, lanes: "actor" } as const;
    const list = lanesOf(made, view, { places });
    expect(list.map(({ id }) => id)).toEqual(["b", "a", "c", "d", "e"]);
  });

  it("has twelve lanes at most for what is chosen; the surplus is among the others", () => {
    const actors = record.actors.slice(0, 15).map(({ id }) => id);
    const list = lanes({ lanes: "actor", actors });
    expect(list.map(({ id }) => id)).toEqual([...actors.slice(0, 12), OTHERS]);
    const pass = new Set(passing({ actors }));
    expect(countEntries(list, maskOf(columns, pass)).events).toBe(pass.size);
  });

  it("keeps pinned lanes before the others, those of another lane mode aside", () => {
    const view = { lanes: "actor", actors: ["robert-ray"] } as const;
    expect(
      ids(view, ["xi-jinping", "visit", OTHERS, "robert-ray", "xi-jinping"]),
    ).toEqual(["robert-ray", "xi-jinping", OTHERS]);
    const list = lanes(view, ["xi-jinping"]);
    expect(eventsIn(list, OTHERS)).not.toEqual(eventsIn(lanes(view), OTHERS));
  });

  it("has no lane of others when there are none, but one for whoever is chosen", () => {
    const made = [makeEvent("1", { actors: ["a"] })];
    const view = { ...DEFAULT_VIEW, lanes: "actor" } as const;
    const actors = ["a", "nobody"];
    const list = lanesOf(made, { ...view, actors }, { places });
    expect(list.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["a", 1],
      ["nobody", 0],
    ]);
    expect(lanesOf([], view, { places })).toEqual([]);
  });
});

describe("lanesOf() by place", () => {
  const hasBelow = (id: string | undefined) =>
    events.find((event) => event.id === id)?.places.some((p) => !isCountry(p));

  it("has the eight busiest states and provinces when none is chosen, those without such a place, and the others", () => {
    const list = lanes({ lanes: "place" });
    const found = list.map(({ id }) => id);
    expect(found).toHaveLength(10);
    expect(found.slice(-2)).toEqual([NOWHERE, OTHERS]);
    const sizes = list.slice(0, 8).map(({ rows }) => rows.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { id, parent } of record.places) {
      if (!isCountry(parent ?? "") || found.includes(id)) continue;
      expect(passing({ places: [id] }).length).toBeLessThanOrEqual(
        sizes.at(-1) ?? 0,
      );
    }
    expect(eventsIn(list, NOWHERE).some(hasBelow)).toBe(false);
    expect(eventsIn(list, NOWHERE)).toHaveLength(
      events.filter((event) => event.places.every(isCountry)).length,
    );
    expect(eventsIn(list, OTHERS).every(hasBelow)).toBe(true);
  });

  it("has a lane per chosen place in the order chosen", () => {
    const chosen = ["cn-hebei", "us-wa-seattle", "us-wa"];
    const list = lanes({ lanes: "place", places: chosen });
    expect(list.map(({ id }) => id)).toEqual([...chosen, NOWHERE, OTHERS]);
    for (const id of chosen)
      expect(eventsIn(list, id)).toEqual(passing({ places: [id] }));
  });

  it("has what lies in a chosen country in its lane only", () => {
    const list = lanes({ lanes: "place", places: ["cn"] });
    const inChina = new Set(eventsIn(list, "cn"));
    for (const id of [NOWHERE, OTHERS])
      expect(eventsIn(list, id).some((event) => inChina.has(event))).toBe(
        false,
      );
  });
});

describe("lanesOf() of a comparison", () => {
  const compare = { facet: "place", id: "cn-hebei" } as const;

  it("has what the first alone has, what both share and what the second alone has", () => {
    const list = lanes({ places: ["us-ia"], compare, lanes: "actor" });
    expect(list.map(({ id }) => id)).toEqual(COMPARE_LANES);
    const [first, both, second] = list.map(({ id }) => eventsIn(list, id));
    const iowa = passing({ places: ["us-ia"] });
    const hebei = passing({ places: ["cn-hebei"] });
    expect(both).toEqual(iowa.filter((id) => hebei.includes(id)));
    expect(both?.length).toBeGreaterThan(0);
    expect(first).toEqual(iowa.filter((id) => !hebei.includes(id)));
    expect(second).toEqual(hebei.filter((id) => !iowa.includes(id)));
  });

  it("is by the lane mode where there is nothing to compare with", () => {
    expect(ids({ compare })).toEqual(EVENT_KINDS);
  });
});

it("isFirstLevel() is true of what a country is parent of, in both languages", () => {
  for (const locale of ["en", "zh"] as const)
    for (const option of placeOptions(record, locale))
      expect([option.id, isFirstLevel(option)]).toEqual([
        option.id,
        isCountry(parents.get(option.id) ?? ""),
      ]);
});

it("countEntries() counts only what the mask lets pass", () => {
  const list = [
    { id: "a", rows: Uint32Array.of(0, 1) },
    { id: "b", rows: Uint32Array.of(1, 2) },
  ];
  const mask = Uint8Array.of(1, 1, 0);
  expect(countEntries(list, mask)).toEqual({ events: 2, entries: 3 });
  expect(countPassing(mask)).toBe(2);
});
