/** @jest-environment node */
import fc from "fast-check";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { textWidth } from "@/lib/layout/text-width";
import { wrapLines } from "@/lib/layout/wrap-lines";

const room = { width: 120, fontSize: 12, metrics: loadTextMetrics() };

describe("wrapLines(text, room)", () => {
  it("breaks at spaces and keeps every word", () => {
    const text = "Sister cities of the United States and China";
    const lines = wrapLines(text, room);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(text);
  });

  it("breaks between Chinese characters, but not before a comma", () => {
    const lines = wrapLines("友好城市与领导人会晤，友好城市与领导人会晤", room);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith("，"))).toEqual([]);
  });

  it("fits every line into its width", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        for (const line of wrapLines(text, room))
          expect(
            [...line].length === 1 ||
              textWidth(line, room.fontSize, room.metrics) <= room.width,
          ).toBe(true);
      }),
    );
  });

  it("ends in an ellipsis where there are more lines than may be", () => {
    const lines = wrapLines("word ".repeat(50), { ...room, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
