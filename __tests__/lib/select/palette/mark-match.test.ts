/** @jest-environment node */
import fc from "fast-check";
import { markMatch } from "@/lib/select/palette/mark-match";

const shown = (text: string, query: string) =>
  markMatch(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("markMatch(text, query)", () => {
  it.each([
    ["Xi Jinping visits Iowa", "xijinping", "[Xi Jinping] visits Iowa"],
    ["Xi Jinping visits Iowa", "iowa xi", "[Xi] Jinping visits [Iowa]"],
    ["Xi'an", "xian", "[Xi'an]"],
    ["Ürümqi", "urum", "[Ürüm]qi"],
    ["习近平访问艾奥瓦州", "艾奥瓦", "习近平访问[艾奥瓦]州"],
    ["Beijing", "jing", "Bei[jing]"],
    ["Singapore, in a single day", "in", "Singapore, [in] a single day"],
    ["Iowa", "hebei", "Iowa"],
    ["Iowa", "", "Iowa"],
    ["<b>Iowa</b>", "iowa", "<b>[Iowa]</b>"],
  ])("%s by %s: %s", (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it("gives the text back, whatever is searched", () => {
    const any = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(any, any, (text, query) => {
        const pieces = markMatch(text, query);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
