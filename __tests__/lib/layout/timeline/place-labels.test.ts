/** @jest-environment node */
import { evenMetrics } from "@/__tests__/fixtures/label-metrics";
import {
  placeLabels,
  type LabelCandidate,
} from "@/lib/layout/timeline/place-labels";

const room = {
  baselines: [] as number[],
  width: 600,
  metrics: evenMetrics,
  taken: [],
};

function candidate(id: string, x: number, importance: number): LabelCandidate {
  const box = { x0: x - 5, x1: x + 5, y0: 95, y1: 105 };
  const title = { text: "A title of some thirty letters", lang: "en" as const };
  return { id, title, importance, box };
}

describe("placeLabels(candidates, room)", () => {
  it("placeLabels(candidates, room) gives the room between two marks to the more important one", () => {
    const placed = placeLabels(
      [candidate("left", 10, 1), candidate("right", 310, 2)],
      { ...room, width: 330 },
    );
    expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([
      ["right", "end"],
    ]);
  });

  it("placeLabels(candidates, room) goes up with a leader where the mark's own row is taken, so that no leader crosses a title", () => {
    const placed = placeLabels(
      [candidate("a", 10, 3), candidate("b", 30, 2), candidate("c", 50, 1)],
      { ...room, baselines: [80, 65] },
    );
    expect(placed.map(({ id, y, leader }) => [id, y, leader?.x])).toEqual([
      ["a", 65, 10],
      ["b", 80, 30],
      ["c", 104, undefined],
    ]);
  });

  it("placeLabels(candidates, room) wraps a title that has no room in one line", () => {
    const [label] = placeLabels([candidate("a", 60, 1)], {
      ...room,
      width: 160,
      baselines: [80, 65],
    });
    expect(label?.lines).toEqual(["A title of some", "thirty letters"]);
    expect(label?.y).toBe(65);
  });

  it("placeLabels(candidates, room) leaves out a title wider than the plot instead of cutting it", () => {
    expect(
      placeLabels([candidate("a", 50, 1)], { ...room, width: 100 }),
    ).toEqual([]);
  });

  it("placeLabels(candidates, room) keeps clear of what is taken", () => {
    const taken = [{ x0: 20, x1: 600, y0: 90, y1: 110 }];
    expect(placeLabels([candidate("a", 10, 1)], { ...room, taken })).toEqual(
      [],
    );
  });
});
