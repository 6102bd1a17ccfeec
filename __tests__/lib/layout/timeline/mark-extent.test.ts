/** @jest-environment node */
import { placerOf } from "@/__tests__/fixtures/any-timeline";
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { timelineAt } from "@/__tests__/fixtures/timeline-props";
import {
  drawnWidth,
  openEnds,
  POINT,
  shapeOf,
} from "@/lib/layout/timeline/mark-extent";
import { plotScale } from "@/lib/layout/timeline/plot-scale";
import type { PlacedMark } from "@/lib/layout/timeline/placed-timeline";
import { OPEN_END, OPEN_START, SPAN } from "@/lib/model/event-columns";
import { toColumns } from "@/lib/select/event-columns";
import { DAY, startOfYear } from "@/lib/time/utc-day";

/** A year in 1,000 pixels, and 16 of edge on both sides. */
const year = { start: startOfYear(2011), end: startOfYear(2012) };
const WIDTH = 1032;
const scale = plotScale(year, WIDTH);

/** The mark of one event, alone on its timeline. */
function markOf(
  fields: Parameters<typeof makeEvent>[1],
  window = year,
): PlacedMark {
  const place = placerOf({
    columns: toColumns([makeEvent("made", fields)]),
    lanes: [{ id: "all", rows: Uint32Array.of(0) }],
    mask: Uint8Array.of(1),
  });
  const [mark] = place({ window, width: WIDTH }).lanes[0]?.marks ?? [];
  if (!mark) throw new Error("no mark");
  return mark;
}

describe("shapeOf(columns, row, width)", () => {
  it("shapeOf(columns, row, width) gives every event of the record the shape of its precision", () => {
    const { events, props } = timelineAt();
    const perMs = 1000 / (year.end - year.start);
    const shapes = events.map((event, row) => {
      const width = (event.end - event.start) * perMs;
      const shape = shapeOf(props.columns, row, width);
      return `${event.precision}${event.endDate ? " to another" : ""}: ${shape}`;
    });
    expect([...new Set(shapes)].sort()).toEqual([
      "day to another: point",
      "day to another: span",
      "day: point",
      "month: month",
      "year: year",
    ]);
  });

  it("a day is a point about its middle", () => {
    const start = startOfYear(2011) + 100 * DAY;
    const { shape, x0, x1 } = markOf({ start, end: start + DAY });
    expect(shape).toBe("point");
    expect(x1 - x0).toBeCloseTo(POINT);
    expect((x0 + x1) / 2).toBeCloseTo(scale(start + DAY / 2));
  });

  it("days too few to tell apart are a point, and more a span as long as they are", () => {
    const start = startOfYear(2011) + 100 * DAY;
    const days = (count: number) => {
      const end = start + count * DAY;
      return markOf({ start, end, endDate: "2011-05-01" });
    };
    expect(days(2).shape).toBe("point");
    const { shape, x0, x1 } = days(20);
    expect(shape).toBe("span");
    expect(x0).toBeCloseTo(scale(start));
    expect(x1).toBeCloseTo(scale(start + 20 * DAY));
  });

  it("a month and a year cover all that they may mean", () => {
    const june = Date.UTC(2011, 5, 1);
    const july = Date.UTC(2011, 6, 1);
    const month = markOf({ start: june, end: july, precision: "month" });
    expect(month.shape).toBe("month");
    expect(month.x0).toBeCloseTo(scale(june));
    expect(month.x1).toBeCloseTo(scale(july));
    const whole = markOf({ ...year, precision: "year" });
    expect(whole.shape).toBe("year");
    expect(whole.x0).toBeCloseTo(16);
    expect(whole.x1).toBeCloseTo(1016);
  });

  it("a month that is too short to see is widened about its middle", () => {
    const window = { start: startOfYear(1979), end: startOfYear(2025) };
    const far = plotScale(window, WIDTH);
    const start = Date.UTC(2011, 5, 1);
    const end = Date.UTC(2011, 6, 1);
    const mark = markOf({ start, end, precision: "month" }, window);
    expect(mark.x1 - mark.x0).toBeCloseTo(14);
    expect((mark.x0 + mark.x1) / 2).toBeCloseTo((far(start) + far(end)) / 2);
  });
});

describe("drawnWidth(shape, width)", () => {
  it.each([
    ["point", 0.1, POINT],
    ["point", 400, POINT],
    ["span", 10.5, 10.5],
    ["month", 3, 14],
    ["month", 60, 60],
    ["year", 13.9, 14],
  ] as const)("drawnWidth(%s, %f) is %f", (shape, width, drawn) => {
    expect(drawnWidth(shape, width)).toBe(drawn);
  });
});

describe("openEnds(flags)", () => {
  it.each([
    [SPAN, null],
    [SPAN | OPEN_START, "start"],
    [SPAN | OPEN_END, "end"],
    [OPEN_START | OPEN_END, "both"],
  ])("openEnds(%i) is %s", (flags, ends) => {
    expect(openEnds(flags)).toBe(ends);
  });

  it("what has no end runs out of the plot, open there", () => {
    const mark = markOf({
      ...{ start: Date.UTC(2011, 5, 1), end: startOfYear(2025) },
      ...{ date: "2011-06", precision: "month", endDate: ".." },
    });
    expect(mark.x1).toBeGreaterThan(WIDTH);
    expect(["end", "both"]).toContain(mark.open);
  });
});
