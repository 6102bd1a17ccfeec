/** @jest-environment node */
import fc from "fast-check";
import { mixBar } from "@/lib/layout/timeline/mix-bar";

it("mixBar() gives each kind its share", () => {
  expect(mixBar([3, 0, 1], 100)).toEqual([
    { kind: 0, count: 3, x: 0, width: 75 },
    { kind: 2, count: 1, x: 75, width: 25 },
  ]);
});

it("mixBar() fills the bar without a gap, shows every kind that is held and no other", () => {
  const mix = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 7 });
  fc.assert(
    fc.property(mix, (counts) => {
      const bar = mixBar(counts, 320);
      let x = 0;
      for (const part of bar) {
        expect(part.x).toBeCloseTo(x);
        expect(part.width).toBeGreaterThan(3);
        x += part.width;
      }
      expect(x).toBeCloseTo(bar.length === 0 ? 0 : 320);
      expect(bar.map(({ count }) => count)).toEqual(
        counts.filter((count) => count > 0),
      );
    }),
  );
});
