/** @jest-environment node */
import { scaleLinear } from "d3";
import fc from "fast-check";
import { linearScale } from "@/lib/layout/linear-scale";

const number = fc.double({ min: -1e13, max: 1e13, noNaN: true });
const pair = fc.tuple(number, number);

describe("linearScale(domain, range, round)", () => {
  it("linearScale(domain, range) maps, inverts and ticks as d3's scaleLinear does", () => {
    fc.assert(
      fc.property(pair, pair, number, (domain, range, value) => {
        const ours = linearScale(domain, range);
        const theirs = scaleLinear().domain(domain).range(range);
        const near = (a: number, b: number) =>
          Math.abs(a - b) <=
          1e-9 * Math.max(1, Math.abs(a), ...range.map(Math.abs));
        const span = Math.abs(domain[1] - domain[0]);
        // Below a thousandth of the values themselves doubles run out.
        const most = Math.max(1, ...domain.map(Math.abs), Math.abs(value));
        fc.pre(span === 0 || span > most * 1e-3);
        expect(span === 0 || near(ours(value), theirs(value))).toBe(true);
        expect(ours.ticks(5)).toEqual(theirs.ticks(5));
      }),
    );
  });

  it.each([
    [0, 551, 4],
    [0, 438_700_000_000, 3],
    [3, 97, 5],
  ])(
    "linearScale([%d, %d], range, %d) widens the domain as d3's nice does",
    (from, to, count) => {
      expect(linearScale([from, to], [0, 1], count).domain()).toEqual(
        scaleLinear().domain([from, to]).nice(count).domain(),
      );
    },
  );

  it("linearScale(domain, range).invert(at) undoes the mapping", () => {
    const scale = linearScale([100, 300], [16, 1084]);
    expect(scale.invert(scale(175))).toBeCloseTo(175);
    expect(scale.invert(16)).toBe(100);
  });
});
