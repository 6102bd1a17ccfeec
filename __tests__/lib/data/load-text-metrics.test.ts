/** @jest-environment node */
import { readRecord } from "@/__tests__/fixtures/read-record";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";

describe("loadTextMetrics()", () => {
  it("loadTextMetrics() knows every letter of the English titles", () => {
    const metrics = loadTextMetrics();
    const letters = readRecord().events.flatMap(({ title }) => [
      ...(title.en ?? ""),
    ]);
    expect(
      [...new Set(letters)].filter((letter) => metrics[letter] === undefined),
    ).toEqual([]);
  });

  it("loadTextMetrics() gives thousandths of an em: a wide letter, a narrow one, figures all alike", () => {
    const metrics = loadTextMetrics();
    expect(metrics.W).toBeGreaterThan(700);
    expect(metrics.i).toBeLessThan(300);
    expect(new Set([..."0123456789"].map((digit) => metrics[digit])).size).toBe(
      1,
    );
  });

  it("loadTextMetrics() reads the font once", () => {
    expect(loadTextMetrics()).toBe(loadTextMetrics());
  });
});
