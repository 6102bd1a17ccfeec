/** @jest-environment node */
import fc from "fast-check";
import { readAddress } from "@/lib/view/briefing/read-address";

describe("readAddress(text)", () => {
  it.each([
    ["https://x.org/?place=us-ia", "timeline", "place=us-ia"],
    ["https://x.org/zh?q=%E6%B2%B3", "timeline", "q=%E6%B2%B3"],
    ["/pairs", "pairs-map", ""],
    [
      "http://x/zh/pairs?tie=sister#chart-pairs-status",
      "pairs-status",
      "tie=sister",
    ],
    ["/trade?year=2017&theme=dark", "state-exports", "year=2017"],
    ["/?from=1979#chart-rank-counts", "rank-counts", "from=1979"],
    [
      "/embed/timeline?place=us-ia,cn-hebei&lang=zh",
      "timeline",
      "place=us-ia,cn-hebei",
    ],
    ["/charts/export-heat.svg?width=900", "export-heat", ""],
    [
      "/zh/actors/xi-jinping?from=1985",
      "timeline",
      "actor=xi-jinping&from=1985",
    ],
    ["place=us-ia&from=1979", "timeline", "place=us-ia&from=1979"],
    ["?kind=visit", "timeline", "kind=visit"],
  ])("readAddress(%s)", (text, chart, query) => {
    expect(readAddress(text)).toEqual({ chart, query });
  });

  it("readAddress() takes nothing else, and never throws", () => {
    for (const text of ["", "Iowa", "/about", "/embed/none", "https://", "//"])
      expect(readAddress(text)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readAddress(text);
        readAddress(`https://x.org/${text}`);
      }),
    );
  });
});
