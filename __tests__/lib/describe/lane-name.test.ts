/** @jest-environment node */
import { filterNames } from "@/lib/describe/filter-names";
import { describeEntries, labelLane, nameLane } from "@/lib/describe/lane-name";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import { LANE_MODES } from "@/lib/model/view-state";
import { indexEvents } from "@/lib/select/index-events";
import { lanesOf } from "@/lib/select/lanes/lanes-of";
import { actorOptions, placeOptions } from "@/lib/select/options";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();

describe.each([
  [english, ["Xi Jinping", "Presidents", "Other events"]],
  [chinese, ["习近平", "国家元首", "其他事件"]],
] as const)("nameLane()", (messages, [xi, presidents, others]) => {
  const { locale } = messages;
  const places = placeOptions(record, locale);
  const names = filterNames(actorOptions(record, locale), places, messages);
  const events = indexEvents(record, locale);
  const named = (view: typeof DEFAULT_VIEW) =>
    lanesOf(events, view, { places }).map((lane) =>
      nameLane(lane, view, names, messages),
    );

  it(`names every lane of the record, none by its id (${locale})`, () => {
    for (const lanes of LANE_MODES) {
      const view = { ...DEFAULT_VIEW, lanes };
      const ids = lanesOf(events, view, { places }).map(({ id }) => id);
      named(view).forEach((name, at) => expect(name).not.toBe(ids[at]));
      expect(new Set(named(view)).size).toBe(ids.length);
    }
  });

  it(`names actors, groups and the others (${locale})`, () => {
    const actors = ["xi-jinping", "presidents"];
    expect(named({ ...DEFAULT_VIEW, lanes: "actor", actors })).toEqual([
      xi,
      presidents,
      others,
    ]);
  });

  it(`names the sides of a comparison (${locale})`, () => {
    const compare = { facet: "actor", id: "presidents" } as const;
    const actors = ["xi-jinping"];
    expect(named({ ...DEFAULT_VIEW, actors, compare })).toEqual([
      messages.names.lane.only(xi),
      messages.names.lane.both,
      messages.names.lane.only(presidents),
    ]);
  });
});

it("labelLane() says memberships where an event may be in several lanes, else events", () => {
  expect(labelLane("actor", "Xi Jinping", 1, 59, english)).toBe(
    "Xi Jinping, 1 of 59 memberships",
  );
  expect(labelLane("place", "河北省", 3, 20, chinese)).toBe(
    "河北省，共列入20次，显示3次",
  );
  for (const mode of ["kind", "level", "compare"] as const)
    expect(labelLane(mode, "Visits", 1, 59, english)).toBe(
      "Visits, 1 of 59 events",
    );
});

it("describeEntries() says both counts where they differ", () => {
  const counts = { events: 59, entries: 83 };
  expect(describeEntries(counts, english)).toBe("59 events, 83 lane entries");
  expect(describeEntries(counts, chinese)).toBe("59项事件，在各泳道共列入83次");
  expect(describeEntries({ events: 59, entries: 59 }, english)).toBeNull();
});
