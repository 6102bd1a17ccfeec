/** @jest-environment node */
import { makeEvent } from "@/__tests__/fixtures/made-events";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { plotScale } from "@/lib/layout/timeline/place-timeline";
import { POINT, sizeMark } from "@/lib/layout/timeline/size-marks";
import { indexEvents } from "@/lib/select/index-events";
import { DAY, startOfYear } from "@/lib/time/utc-day";

/** A year in 1,000 pixels, and 16 of edge on both sides. */
const window = { start: startOfYear(2011), end: startOfYear(2012) };
const scale = plotScale(window, 1032);
const size = (fields: Parameters<typeof makeEvent>[1]) =>
  sizeMark(makeEvent("made", fields), scale, 1016);

describe("sizeMark(event, scale, width)", () => {
  it("sizeMark(event, scale, width) gives every event of the record the shape of its precision", () => {
    const shapes = indexEvents(readRecord(), "en").map((event) => {
      const { shape } = sizeMark(event, scale, 1016);
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

  it("sizeMark(event, scale, width) draws a day as a point about its middle", () => {
    const start = startOfYear(2011) + 100 * DAY;
    const { shape, x0, x1 } = size({ start, end: start + DAY });
    expect(shape).toBe("point");
    expect(x1 - x0).toBe(POINT);
    expect((x0 + x1) / 2).toBeCloseTo(scale(start + DAY / 2));
  });

  it("sizeMark(event, scale, width) draws days too few to tell apart as a point, and more as a span", () => {
    const start = startOfYear(2011) + 100 * DAY;
    const days = (count: number) => {
      const end = start + count * DAY;
      return size({ start, end, endDate: "2011-05-01" });
    };
    expect(days(2).shape).toBe("point");
    const { shape, x0, x1 } = days(20);
    expect(shape).toBe("span");
    expect(x0).toBeCloseTo(scale(start));
    expect(x1).toBeCloseTo(scale(start + 20 * DAY));
  });

  it("sizeMark(event, scale, width) lets a month and a year cover all that they may mean", () => {
    const june = Date.UTC(2011, 5, 1);
    const july = Date.UTC(2011, 6, 1);
    expect(size({ start: june, end: july, precision: "month" })).toMatchObject({
      shape: "month",
      x0: scale(june),
      x1: scale(july),
    });
    expect(size({ ...window, precision: "year" })).toMatchObject({
      shape: "year",
      x0: 16,
      x1: 1016,
    });
  });

  it("sizeMark(event, scale, width) widens a month that is too short to see about its middle", () => {
    const far = plotScale(
      { start: startOfYear(1979), end: startOfYear(2025) },
      1032,
    );
    const start = Date.UTC(2011, 5, 1);
    const end = Date.UTC(2011, 6, 1);
    const mark = sizeMark(
      makeEvent("made", { start, end, precision: "month" }),
      far,
      1016,
    );
    expect(mark.x1 - mark.x0).toBe(14);
    expect((mark.x0 + mark.x1) / 2).toBeCloseTo((far(start) + far(end)) / 2);
  });

  it("sizeMark(event, scale, width) cuts what runs out of the plot", () => {
    const { x0, x1 } = size({
      start: startOfYear(2000),
      end: startOfYear(2020),
      endDate: "2019-12-31",
    });
    expect([x0, x1]).toEqual([0, 1016]);
  });
});
