/** @jest-environment node */
import { heldRows } from "@/__tests__/fixtures/any-timeline";
import { placeAt } from "@/__tests__/fixtures/placed-record";
import { morphTimeline } from "@/lib/layout/timeline/morph-timeline";
import { placesOf } from "@/lib/layout/timeline/places-of";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";

const kinds = placeAt();
const actors = placeAt("lanes=actor");

/** Where the marks and clusters of a timeline are, each under the row that it is drawn for. */
const spotsIn = ({ lanes }: PlacedTimeline) =>
  lanes.flatMap(({ id, marks, clusters }) => [
    ...marks.map(({ row, x0, x1, y }) => ({
      ...{ lane: id, row, x: (x0 + x1) / 2, y, width: x1 - x0 },
    })),
    ...clusters.map(({ foremost, x, y }) => ({
      ...{ lane: id, row: foremost, x, y, width: 0 },
    })),
  ]);

describe("morphTimeline(from, to, share)", () => {
  it("morphTimeline(from, to, 0) shows each mark and cluster of the second where the first has its event", () => {
    const spots = spotsIn(morphTimeline(kinds, actors, 0));
    expect(spots).toHaveLength(spotsIn(actors).length);
    for (const { row, x, y } of spots) {
      const [was] = placesOf(kinds, row);
      expect(x).toBeCloseTo(was?.x ?? NaN);
      expect(y).toBeCloseTo(was?.y ?? NaN);
    }
  });

  it("morphTimeline(from, to, 0) takes what was in several lanes from the nearest of them", () => {
    for (const { row, lane, y } of spotsIn(morphTimeline(actors, kinds, 0))) {
      const end = spotsIn(kinds).find(
        (one) => one.row === row && one.lane === lane,
      );
      const far = placesOf(actors, row).map((was) =>
        Math.abs(was.y - (end?.y ?? NaN)),
      );
      expect(Math.abs(y - (end?.y ?? NaN))).toBeCloseTo(Math.min(...far));
    }
  });

  it("morphTimeline(from, to, 0.5) is half way, and on the way each step comes nearer to the end", () => {
    const ways = [0, 0.25, 0.5, 0.75, 0.99].map((share) =>
      spotsIn(morphTimeline(kinds, actors, share)),
    );
    const ends = spotsIn(actors);
    ends.forEach((end, at) => {
      const [first, , middle] = ways.map((spots) => spots[at]);
      expect(middle?.y).toBeCloseTo(((first?.y ?? NaN) + end.y) / 2);
      const left = ways.map((spots) => {
        const { x = NaN, y = NaN } = spots[at] ?? {};
        return Math.hypot(x - end.x, y - end.y);
      });
      expect(left).toEqual([...left].sort((a, b) => b - a));
      for (const spots of ways)
        expect(spots[at]).toMatchObject({ lane: end.lane, row: end.row });
      expect(middle?.width).toBeCloseTo(end.width);
    });
  });

  it("morphTimeline(from, to, 1) is the second itself", () => {
    expect(morphTimeline(kinds, actors, 1)).toBe(actors);
    expect(morphTimeline(kinds, actors, 2)).toBe(actors);
  });

  it("morphTimeline(from, to, share) loses and adds no event on its way", () => {
    for (const share of [-1, 0, 0.4, 0.9]) {
      const { lanes } = morphTimeline(kinds, actors, share);
      expect(lanes.map((lane) => heldRows(lane))).toEqual(
        actors.lanes.map((lane) => heldRows(lane)),
      );
      expect(lanes.map(({ count }) => count)).toEqual(
        actors.lanes.map(({ count }) => count),
      );
    }
  });

  it("morphTimeline(from, to, share) moves the lanes that both have and the foot, and draws titles at the end only", () => {
    const folded = placeAt("", { collapsed: ["visit"] });
    const { lanes, height } = morphTimeline(kinds, folded, 0);
    const frame = ({ id, y, height }: PlacedTimeline["lanes"][number]) => [
      ...[id, y, height],
    ];
    expect(height).toBe(kinds.height);
    expect(lanes.map(frame)).toEqual(kinds.lanes.map(frame));
    expect(
      lanes.every(({ labels, context, ticks }) => {
        return labels.length === 0 && context.length === 0 && ticks === "";
      }),
    ).toBe(true);
    const half = morphTimeline(kinds, folded, 0.5);
    expect(half.height).toBe((kinds.height + folded.height) / 2);
  });

  it("morphTimeline(from, to, share) puts what was nowhere in its place at once", () => {
    const visits = placeAt("kind=visit");
    expect(
      spotsIn(morphTimeline(visits, kinds, 0)).filter(
        ({ lane }) => lane !== "visit",
      ),
    ).toEqual(spotsIn(kinds).filter(({ lane }) => lane !== "visit"));
  });
});
