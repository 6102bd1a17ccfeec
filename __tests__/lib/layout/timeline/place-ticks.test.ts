/** @jest-environment node */
import fc from "fast-check";
import { anyWindow } from "@/__tests__/fixtures/any-window";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { placeTicks, TICK_SIZE } from "@/lib/layout/timeline/place-ticks";
import { plotScale } from "@/lib/layout/timeline/plot-scale";
import { textWidth } from "@/lib/layout/text-width";
import type { Locale } from "@/lib/model/bilingual";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";

const metrics = loadTextMetrics();
const place = (window: TimeWindow, width: number, locale: Locale = "en") =>
  placeTicks({ window, width, locale, metrics }, plotScale(window, width));

/** Where each label begins and ends. */
function extents(ticks: ReturnType<typeof place>): [number, number][] {
  return ticks.map(({ x, label, anchor }) => {
    const width = textWidth(label, TICK_SIZE, metrics);
    if (anchor === "start") return [x, x + width];
    if (anchor === "end") return [x - width, x];
    return [x - width / 2, x + width / 2];
  });
}

describe("placeTicks(room, scale)", () => {
  it("placeTicks(room, scale) lets no label touch the next or leave the plot, and always names a time", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: 280, max: 2400 }),
        fc.constantFrom("en", "zh" as const),
        (window, width, locale) => {
          const labels = extents(place(window, width, locale));
          expect(labels.length).toBeGreaterThan(0);
          const gaps = labels
            .slice(1)
            .map(([start], index) => start - (labels[index]?.[1] ?? 0));
          expect(gaps.filter((gap) => gap < 3)).toEqual([]);
          expect(labels[0]?.[0]).toBeGreaterThanOrEqual(0);
          expect(labels.at(-1)?.[1]).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    [RECORD_START, RECORD_END, 1028, ["1980", "1985", "1990"]],
    [startOfYear(2010), startOfYear(2015), 1028, ["2010", "2011", "2012"]],
    [
      startOfYear(2012),
      startOfYear(2012) + 14 * DAY,
      308,
      ["2012", "8 Jan 2012"],
    ],
  ])(
    "placeTicks(%i to %i, %i pixels) begins with %j",
    (start, end, width, first) => {
      const labels = place({ start, end }, width).map(({ label }) => label);
      expect(labels.slice(0, first.length)).toEqual(first);
    },
  );

  it("placeTicks(room, scale) stands each tick where its instant is", () => {
    const window = { start: startOfYear(2010), end: startOfYear(2015) };
    const scale = plotScale(window, 1028);
    const tick = place(window, 1028).find(({ label }) => label === "2012");
    expect(tick).toEqual({
      x: scale(startOfYear(2012)),
      label: "2012",
      anchor: "middle",
    });
  });
});
