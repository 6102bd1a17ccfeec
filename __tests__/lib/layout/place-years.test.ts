/** @jest-environment node */
import { placeYears, type YearEvent } from "@/lib/layout/place-years";

const event = (id: string, year: number): YearEvent => ({
  id,
  label: id,
  year,
  kind: "visit",
  announcedOnly: false,
});

describe("placeYears(events, first, last)", () => {
  it("stacks the events of a year without touching", () => {
    const { blocks, axis } = placeYears(
      [event("a", 1985), event("b", 1985), event("c", 1986)],
      1979,
      2024,
    );
    const [a, b, c] = blocks;
    expect(b?.x).toBe(a?.x);
    expect((b?.y ?? 0) + (b?.height ?? 0)).toBeLessThan(a?.y ?? 0);
    expect(c?.y).toBe(a?.y);
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThan(c?.x ?? 0);
    expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThan(axis);
  });

  it("keeps the first and the last year inside the plot", () => {
    const [first, last] = placeYears(
      [event("a", 1979), event("b", 2024)],
      1979,
      2024,
    ).blocks;
    expect(first?.x).toBeGreaterThanOrEqual(0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100);
  });

  it("grows no higher than a page bears, however many events there are", () => {
    const crowd = Array.from({ length: 200 }, (_, at) => event(`${at}`, 2015));
    const { blocks, axis } = placeYears(crowd, 1979, 2024);
    expect(axis).toBeLessThanOrEqual(132);
    expect(Math.min(...blocks.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
    expect(Math.min(...blocks.map(({ height }) => height))).toBeGreaterThan(0);
  });

  it("writes each decade under the middle of its year", () => {
    const { ticks, blocks } = placeYears([event("a", 1990)], 1979, 2024);
    expect(ticks.map(({ year }) => year)).toEqual([
      1980, 1990, 2000, 2010, 2020,
    ]);
    const [a] = blocks;
    expect(ticks[1]?.x).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0) / 2, 1);
  });
});
