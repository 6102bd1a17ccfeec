/** @jest-environment node */
import { placeAt } from "@/__tests__/fixtures/placed-record";
import { timelineAt } from "@/__tests__/fixtures/timeline-props";
import { clusterInk, markInk } from "@/lib/layout/timeline/mark-ink";
import { EVENT_KINDS } from "@/lib/model/record";

const { events, props } = timelineAt();

describe("markInk(columns, row)", () => {
  it("markInk(columns, row) is the kind of each event of the record", () => {
    expect(events.map((_, row) => markInk(props.columns, row))).toEqual(
      events.map(({ kind }) => kind),
    );
  });
});

describe("clusterInk(mix)", () => {
  it.each(EVENT_KINDS.map((kind, at) => [kind, at] as const))(
    "clusterInk(only %s) is its colour",
    (kind, at) => {
      expect(
        clusterInk(EVENT_KINDS.map((_, one) => (one === at ? 3 : 0))),
      ).toBe(kind);
    },
  );

  it("clusterInk(mix) is ink where there are several kinds, or none", () => {
    expect(clusterInk([1, 1, 0, 0, 0, 0, 0])).toBe("ink");
    expect(clusterInk(EVENT_KINDS.map(() => 9))).toBe("ink");
    expect(clusterInk(EVENT_KINDS.map(() => 0))).toBe("ink");
  });

  it("clusterInk(mix) agrees with the events of each cluster of the record by actor", () => {
    const inks = placeAt("lanes=actor").lanes.flatMap(({ clusters }) =>
      clusters.map(({ mix, rows }) => {
        const kinds = new Set(Array.from(rows(), (row) => events[row]?.kind));
        const ink = clusterInk(mix);
        expect(ink).toBe(kinds.size === 1 ? [...kinds][0] : "ink");
        return ink;
      }),
    );
    expect(inks).toContain("ink");
  });
});
