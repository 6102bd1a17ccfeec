/** @jest-environment node */
import fc from "fast-check";
import {
  arrangeLanes,
  AS_GIVEN,
  isArranged,
  moveLane,
  toggleCollapsed,
  togglePinned,
  type LaneArrangement,
} from "@/lib/view/lane-arrangement";

const GIVEN = ["a", "b", "c", "d"];
const arranged = (arrangement: LaneArrangement, ids = GIVEN) =>
  arrangeLanes(ids, arrangement).join("");
const pin = (...ids: string[]) => ids.reduce(togglePinned, AS_GIVEN);

const NAMES = [..."abcdefghij"];
const someLanes = fc.shuffledSubarray(NAMES);

/** Any sequence of what a reader can do, with any lanes at hand at each step. */
const anyArrangement: fc.Arbitrary<LaneArrangement> = fc
  .array(
    fc.record({
      ids: someLanes,
      id: fc.constantFrom(...NAMES, "unknown"),
      to: fc.integer({ min: -3, max: 13 }),
      act: fc.constantFrom("move", "move", "pin", "collapse"),
    }),
    { maxLength: 24 },
  )
  .map((steps) =>
    steps.reduce<LaneArrangement>((arrangement, { act, ids, id, to }) => {
      if (act === "pin") return togglePinned(arrangement, id);
      if (act === "collapse") return toggleCollapsed(arrangement, id);
      return moveLane(arrangement, ids, id, to);
    }, AS_GIVEN),
  );

describe("arrangeLanes()", () => {
  it("leaves lanes as given until the reader moves one", () => {
    expect(arranged(AS_GIVEN)).toBe("abcd");
  });

  it("loses and doubles no lane, whatever the reader has done", () => {
    fc.assert(
      fc.property(anyArrangement, someLanes, (arrangement, ids) => {
        const result = arrangeLanes(ids, arrangement);
        expect(result.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it("puts every pinned lane before every other", () => {
    fc.assert(
      fc.property(anyArrangement, someLanes, (arrangement, ids) => {
        const pins = arrangeLanes(ids, arrangement).map((id) =>
          arrangement.pinned.has(id),
        );
        expect(pins.lastIndexOf(true)).toBeLessThan(
          pins.includes(false) ? pins.indexOf(false) : pins.length,
        );
      }),
    );
  });

  it("takes lanes that come with a filter behind the others, as given", () => {
    const moved = moveLane(AS_GIVEN, ["b", "c"], "c", 0);
    expect(arranged(moved)).toBe("cbad");
  });

  it("keeps the place of a lane that a filter has taken away for a while", () => {
    const moved = moveLane(AS_GIVEN, GIVEN, "d", 0);
    expect(arranged(moved, ["a", "b", "c"])).toBe("abc");
    const again = moveLane(moved, ["a", "b", "c"], "c", 0);
    expect(arranged(again)).toBe("dcab");
  });
});

describe("moveLane()", () => {
  it("moves a lane to an index and the lanes between along", () => {
    expect(arranged(moveLane(AS_GIVEN, GIVEN, "a", 2))).toBe("bcad");
    expect(arranged(moveLane(AS_GIVEN, GIVEN, "d", 1))).toBe("adbc");
  });

  it("keeps a lane with its own, pinned or not", () => {
    const pinned = pin("c", "d");
    expect(arranged(moveLane(pinned, GIVEN, "d", 0))).toBe("dcab");
    expect(arranged(moveLane(pinned, GIVEN, "c", 3))).toBe("dcab");
    expect(arranged(moveLane(pinned, GIVEN, "b", 0))).toBe("cdba");
  });

  it("brings a lane to the asked index, or to the end of its group", () => {
    fc.assert(
      fc.property(
        anyArrangement,
        fc.shuffledSubarray(NAMES, { minLength: 1 }),
        fc.nat(),
        fc.integer({ min: -3, max: 13 }),
        (before, ids, pick, to) => {
          const id = ids[pick % ids.length] ?? "";
          const after = moveLane(before, ids, id, to);
          const was = arrangeLanes(ids, before);
          const now = arrangeLanes(ids, after);
          const { pinned } = before;
          const own = was.flatMap((lane, index) =>
            pinned.has(lane) === pinned.has(id) ? [index] : [],
          );
          const wanted = Math.max(own[0] ?? 0, Math.min(own.at(-1) ?? 0, to));
          expect(now.indexOf(id)).toBe(wanted);
          const others = (lanes: string[]) => lanes.filter((l) => l !== id);
          expect(others(now)).toEqual(others(was));
          // What moved back is as it was, so that Escape can put it back.
          const back = moveLane(after, ids, id, was.indexOf(id));
          expect(arrangeLanes(ids, back)).toEqual(was);
        },
      ),
    );
  });

  it("returns the same arrangement for a lane not at hand and for no move", () => {
    expect(moveLane(AS_GIVEN, GIVEN, "x", 0)).toBe(AS_GIVEN);
    expect(moveLane(AS_GIVEN, GIVEN, "a", 0)).toBe(AS_GIVEN);
    expect(moveLane(AS_GIVEN, [], "a", 0)).toBe(AS_GIVEN);
  });
});

describe("togglePinned()", () => {
  it("lets a lane back to its place", () => {
    expect(arranged(pin("c"))).toBe("cabd");
    expect(arranged(pin("c", "c"))).toBe("abcd");
  });

  it("changes nothing that is given", () => {
    expect(AS_GIVEN.pinned.size).toBe(0);
  });
});

it("toggleCollapsed() collapses a lane and opens it again", () => {
  const once = toggleCollapsed(AS_GIVEN, "b");
  expect([...once.collapsed]).toEqual(["b"]);
  expect(toggleCollapsed(once, "b").collapsed.size).toBe(0);
});

describe("isArranged()", () => {
  it("says whether there is something to reset", () => {
    expect(isArranged(GIVEN, AS_GIVEN)).toBe(false);
    expect(isArranged(GIVEN, pin("a"))).toBe(true);
    expect(isArranged(GIVEN, toggleCollapsed(AS_GIVEN, "a"))).toBe(true);
    const moved = moveLane(AS_GIVEN, GIVEN, "a", 1);
    expect(isArranged(GIVEN, moved)).toBe(true);
    expect(isArranged(GIVEN, moveLane(moved, GIVEN, "a", 0))).toBe(false);
  });

  it("leaves lanes out of account that are not at hand", () => {
    expect(isArranged(GIVEN, pin("unknown"))).toBe(false);
  });
});
