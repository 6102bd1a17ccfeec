/** @jest-environment node */
import fc from "fast-check";
import { textWidth } from "@/lib/layout/text-width";
import { wrapRows } from "@/lib/layout/wrap-rows";
import { evenMetrics } from "../../fixtures/label-metrics";

const wrap = (text: string, width: number) =>
  wrapRows(text, 10, width, evenMetrics);

describe("wrapRows()", () => {
  it("leaves what fits in one row", () => {
    expect(wrap("State of Iowa", 65)).toEqual(["State of Iowa"]);
  });

  it("breaks at spaces, hyphens and middle dots, into rows as equal as can be", () => {
    expect(wrap("aa bb cc dd", 40)).toEqual(["aa bb", "cc dd"]);
    expect(wrap("California-China Climate", 90)).toEqual([
      "California-",
      "China Climate",
    ]);
    expect(wrap("乔治·W·布什", 50)).toEqual(["乔治·", "W·布什"]);
  });

  it("breaks between Chinese characters and leaves none alone", () => {
    expect(wrap("中国人民对外友好协会", 90)).toEqual([
      "中国人民对",
      "外友好协会",
    ]);
  });

  it("cuts no word, however narrow the room", () => {
    expect(wrap("International Friendship", 20)).toEqual([
      "International",
      "Friendship",
    ]);
    expect(wrap("", 20)).toEqual([""]);
  });

  it("keeps every letter, and rows within the width unless they are one word", () => {
    const word = fc.string({
      unit: fc.constantFrom(..."abc-国友"),
      minLength: 1,
    });
    const text = fc.array(word, { minLength: 1 }).map((ws) => ws.join(" "));
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 200 }), (given, width) => {
        const rows = wrap(given, width);
        expect(rows.join("").replaceAll(" ", "")).toBe(
          given.replaceAll(" ", ""),
        );
        const tooWide = rows.filter(
          (row) => textWidth(row, 10, evenMetrics) > width,
        );
        for (const row of tooWide)
          expect(row).not.toMatch(/\s|-.|[国友][国友]/);
      }),
    );
  });
});
