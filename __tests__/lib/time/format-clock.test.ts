/** @jest-environment node */
import { formatClock, formatElapsed } from "@/lib/time/format-clock";

describe("formatElapsed(milliseconds)", () => {
  it.each([
    [0, "0:00"],
    [65_900, "1:05"],
    [3_723_000, "1:02:03"],
    [-61_000, "−1:01"],
    [-400, "0:00"],
  ])("%d is %s", (milliseconds, text) => {
    expect(formatElapsed(milliseconds)).toBe(text);
  });
});

describe("formatClock(now, locale)", () => {
  it("is the hour and minute of the reader's own clock, without AM and PM", () => {
    expect(formatClock(0, "en")).toMatch(/^\d\d:\d\d$/);
    expect(formatClock(0, "zh")).toBe(formatClock(0, "en"));
  });
});
