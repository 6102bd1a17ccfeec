/** @jest-environment node */
import { join } from "node:path";
import { openSync, type Font } from "fontkit";
import { evenMetrics } from "@/__tests__/fixtures/label-metrics";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { textWidth } from "@/lib/layout/text-width";

describe("textWidth(text, fontSize, metrics)", () => {
  it("textWidth(text, fontSize, metrics) of English titles is what the font sets it to, kerning aside", () => {
    const font = openSync(
      join(
        process.cwd(),
        "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
      ),
    ) as Font;
    const metrics = loadTextMetrics();
    const some = readRecord().events.filter((_, index) => index % 8 === 0);
    for (const { title } of some) {
      const set = font.layout(title.en ?? "", { kern: false, liga: false });
      const width = (set.advanceWidth / font.unitsPerEm) * 12.5;
      const ratio = textWidth(title.en ?? "", 12.5, metrics) / width;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
    }
  });

  it("textWidth(text, fontSize, metrics) sets Chinese and its punctuation in squares of one em", () => {
    expect(textWidth("中美（友好）城市，", 20, {})).toBe(9 * 20);
    expect(textWidth("2011年", 20, evenMetrics)).toBe(4 * 10 + 20);
  });

  it("textWidth(text, fontSize, metrics) gives a letter that the font lacks an average width, never none", () => {
    const width = textWidth("Ж", 100, evenMetrics);
    expect(width).toBeGreaterThan(40);
    expect(width).toBeLessThan(80);
  });

  it("textWidth(text, fontSize, metrics) grows with the size, and nothing has no width", () => {
    expect(textWidth("ab", 10, evenMetrics)).toBe(10);
    expect(textWidth("ab", 30, evenMetrics)).toBe(30);
    expect(textWidth("", 30, evenMetrics)).toBe(0);
  });
});
