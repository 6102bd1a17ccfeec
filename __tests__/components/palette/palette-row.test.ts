/** @jest-environment node */
import { firstRows, type RowGroup } from "@/components/palette/palette-row";

const group = (first: number, rows: number): RowGroup => ({
  kind: "place",
  total: rows,
  first,
  rows: Array.from({ length: rows }, () => ({
    type: "more" as const,
    kind: "place" as const,
    count: 1,
  })),
});

describe("firstRows(groups, most)", () => {
  it("keeps whole groups, then a part of one, then none", () => {
    const cut = firstRows([group(0, 3), group(3, 5), group(8, 2)], 6);
    expect(cut.map(({ rows }) => rows.length)).toEqual([3, 3]);
    expect(cut.map(({ total }) => total)).toEqual([3, 5]);
  });
});
