/** @jest-environment node */
import fc from "fast-check";
import { kindRing } from "@/lib/layout/timeline/kind-ring";

/** Where the outer edge of an arc begins and ends, turns clockwise from the top. */
function turnsOf(path: string, radius: number): [number, number] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[AL]|$)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const outer = points.filter(
    ([x, y]) => Math.abs(Math.hypot(x, y) - radius) < 0.1,
  );
  const turn = ([x, y]: readonly [number, number]) =>
    (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
  return [turn(outer[0] ?? [0, 0]), turn(outer.at(-1) ?? [0, 0])];
}

describe("kindRing", () => {
  it("is empty where all are of one kind, or there are none", () => {
    expect(kindRing([0, 7, 0], 12, 3)).toEqual([]);
    expect(kindRing([], 12, 3)).toEqual([]);
  });

  it("is a share of the turn for each kind, from the top and in their order", () => {
    const ring = kindRing([3, 0, 1], 12, 3);
    expect(ring.map(({ kind }) => kind)).toEqual([0, 2]);
    const [first, last] = ring.map(({ path }) => turnsOf(path, 12));
    expect(first?.[0]).toBeCloseTo(0, 2);
    expect(last?.[0]).toBeCloseTo(0.75, 2);
  });

  it("shows one among a thousand", () => {
    const [, last] = kindRing([999, 1], 12, 3);
    expect(turnsOf(last?.path ?? "", 12)[0]).toBeCloseTo(0.96, 2);
  });

  it("has one arc for each kind that is held, each of them drawable", () => {
    const mix = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 7 });
    fc.assert(
      fc.property(mix, (counts) => {
        const held = counts.filter((count) => count > 0).length;
        const ring = kindRing(counts, 12, 3);
        expect(ring).toHaveLength(held < 2 ? 0 : held);
        for (const { path } of ring)
          expect(path).toMatch(/^M[-\d.,]+(A[-\d.,]+)+L[-\d.,]+(A[-\d.,]+)*Z$/);
      }),
    );
  });
});
