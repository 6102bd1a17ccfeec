/** @jest-environment node */
import { readMarkdown } from "@/lib/view/briefing/read-markdown";

describe("readMarkdown(text)", () => {
  it("readMarkdown() reads paragraphs, styles and links of the web", () => {
    expect(
      readMarkdown(
        "One *two* **three _four_** [five](https://a.example/) [six](javascript:x)\nseven",
      ),
    ).toEqual([
      {
        kind: "paragraph",
        runs: [
          { text: "One " },
          { text: "two", emphasis: true },
          { text: " " },
          { text: "three ", strong: true },
          { text: "four", strong: true, emphasis: true },
          { text: " " },
          { text: "five", href: "https://a.example/" },
          { text: " six seven" },
        ],
      },
    ]);
  });

  it("readMarkdown() reads lists in lists", () => {
    expect(readMarkdown("1. a\n   - b\n2. c")).toEqual([
      {
        kind: "list",
        ordered: true,
        items: [
          { level: 0, runs: [{ text: "a" }] },
          { level: 1, runs: [{ text: "b" }] },
          { level: 0, runs: [{ text: "c" }] },
        ],
      },
    ]);
  });

  it("readMarkdown() keeps HTML as text and makes paragraphs of the rest", () => {
    const text =
      "<img src=x onerror=y>\n\n# Head\n\n> said\n\n![alt](a.png) `x`";
    expect(
      readMarkdown(text).flatMap((block) =>
        block.kind === "paragraph" ? block.runs : [],
      ),
    ).toEqual([
      { text: "<img src=x onerror=y>" },
      { text: "Head", strong: true },
      { text: "said" },
      { text: "alt x" },
    ]);
  });

  it("readMarkdown() joins Chinese lines without a space", () => {
    expect(readMarkdown("你好\n世界")).toEqual([
      { kind: "paragraph", runs: [{ text: "你好世界" }] },
    ]);
  });

  it("readMarkdown() is quick with lists in lists without end", () => {
    expect(readMarkdown(`${"- ".repeat(4000)}a`)).toHaveLength(1);
    expect(readMarkdown(`${">".repeat(8000)}a`)).toHaveLength(1);
  });
});
