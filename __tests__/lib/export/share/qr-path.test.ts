/** @jest-environment node */
import { encode } from "uqr";
import { qrPath } from "@/lib/export/share/qr-path";

const LINK = "https://example.org/zh?place=us-ia,cn-hebei&match=all";

/** Which modules a path paints, read as a browser would. */
function paint(path: string, side: number): boolean[][] {
  const rows = Array.from({ length: side }, () =>
    Array.from({ length: side }, () => false),
  );
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(w));
  return rows;
}

describe("qrPath", () => {
  it("paints every dark module and no other", () => {
    const code = qrPath(LINK);
    const expected = encode(LINK, { ecc: "M", border: 4 });
    expect(code?.side).toBe(expected.size);
    expect(paint(code?.path ?? "", expected.size)).toEqual(expected.data);
  });

  it("leaves the quiet zone of four modules that readers need", () => {
    const { path = "", side = 0 } = qrPath(LINK) ?? {};
    const rows = paint(path, side);
    for (const at of [0, 1, 2, 3, side - 1, side - 4]) {
      expect(rows[at]).not.toContain(true);
      expect(rows.map((row) => row[at])).not.toContain(true);
    }
    expect(rows[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
  });

  it("takes the longest text that a code holds, and says when one is longer", () => {
    expect(qrPath("x".repeat(2331))).not.toBeNull();
    expect(qrPath("x".repeat(2332))).toBeNull();
  });
});
