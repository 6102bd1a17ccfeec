/** @jest-environment node */
import { readFileSync } from "node:fs";
import { drawForFrame } from "@/app/_embed/draw-widths";
import { loadDataset } from "@/lib/data/load-dataset";
import { EMBED_SHEET } from "@/lib/layout/embed-height";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { ViewName } from "@/lib/view/view-names";

const sheet = readFileSync("app/_embed/embed.css", "utf8");
const { root, side, title, quiet, filter } = EMBED_SHEET;

/** The numbers that a pattern finds in the sheet. */
function numbers(pattern: RegExp): number[] {
  const [, ...found] = pattern.exec(sheet) ?? [];
  expect(found).not.toEqual([]);
  return found.map(Number);
}

/** What the estimate takes of a view in a frame of some width. */
function framed(name: ViewName, frame: number) {
  const dataset = loadDataset();
  const asked = { name, view: DEFAULT_VIEW, locale: "en", dataset } as const;
  const { drawn, least, most } = drawForFrame(asked, frame);
  return { width: drawn.size.width, least, most };
}

describe("the sheet of embeds", () => {
  const [line = 0] = numbers(/15px\/([\d.]+) E1/);

  it("sets the text that EMBED_SHEET measures", () => {
    expect(numbers(/font:\s*(\d+)px\//)).toEqual([root]);
    expect(numbers(/body {[^}]*padding: \d+px (\d+)px/)).toEqual([side]);
    const lines = [
      [quiet, /\.quiet {[^}]*font-size: ([\d.]+)em/],
      [filter, /\.filter {[^}]*font-size: ([\d.]+)em/],
    ] as const;
    for (const [[size, leading], pattern] of lines) {
      const [em = 0] = numbers(pattern);
      expect(size).toBeCloseTo(em * root, 0);
      expect(leading).toBeCloseTo(em * root * line, 0);
    }
    const [em = 0, high = 0] = numbers(
      /\.title {\s*font:\s*600 (.+)em\/(.+) "/,
    );
    expect(title[1]).toBeCloseTo(em * root * high, 1);
  });

  it("shows the drawing that drawForFrame(…) estimates, on either side of each turn", () => {
    const turns = [
      ["timeline", /\(min-width: (\d+)px\) {\s*\.narrow/],
      ["timeline", /\(min-width: (\d+)px\) {\s*\.middle/],
      ["export-heat", /\(min-width: (\d+)px\) {\s*\.slim/],
    ] as const;
    for (const [name, pattern] of turns) {
      const [turn = 0] = numbers(pattern);
      expect(framed(name, turn - 1).width).toBeLessThan(
        framed(name, turn).width,
      );
      // Nothing changes beside it.
      expect(framed(name, turn + 1)).toEqual(framed(name, turn));
      expect(framed(name, turn - 2)).toEqual(framed(name, turn - 1));
    }
  });

  it("bounds drawings as drawForFrame(…) does", () => {
    const [card = 0] = numbers(/\.drawing {[^}]*max-width: (\d+)rem/);
    const [wide = 0] = numbers(/\.wide {[^}]*max-width: (\d+)rem/);
    const [least = 0] = numbers(/\.pairs-matrix svg {[^}]*min-width: (\d+)rem/);
    expect(framed("pairs-growth", 800).most).toBe(card * root);
    expect(framed("export-heat", 800).most).toBe(wide * root);
    expect(framed("pairs-matrix", 400).least).toBe(least * root);
  });
});
