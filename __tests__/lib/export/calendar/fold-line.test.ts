/** @jest-environment node */
import fc from "fast-check";
import { foldLine } from "@/lib/export/calendar/fold-line";

const octets = (text: string) => Buffer.byteLength(text, "utf8");

describe("foldLine()", () => {
  it("leaves a line of 75 octets alone and folds one of 76", () => {
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  });

  it("counts the space of each further piece", () => {
    expect(foldLine("a".repeat(150))).toBe(
      `${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`,
    );
  });

  it("never cuts a character in two", () => {
    // 24 characters of three octets are 72, one more would be 75 with the first letter's 76.
    expect(foldLine(`a${"州".repeat(25)}`)).toBe(`a${"州".repeat(24)}\r\n 州`);
  });

  it("makes pieces of at most 75 octets that unfold to the line", () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: "grapheme", maxLength: 300, size: "max" })
          .map((text) => text.replace(/[\r\n]/g, "")),
        (line) => {
          const folded = foldLine(line);
          expect(folded.replaceAll("\r\n ", "")).toBe(line);
          for (const piece of folded.split("\r\n"))
            expect(octets(piece)).toBeLessThanOrEqual(75);
        },
      ),
    );
  });
});
