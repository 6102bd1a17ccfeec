/** @jest-environment node */
import { stepCell } from "@/lib/layout/charts/step-cell";

const SIZE = { rows: 51, columns: 11 };
const at = { row: 3, column: 4 };

describe("stepCell(at, key, size, far)", () => {
  it.each([
    ["ArrowLeft", false, 3, 3],
    ["ArrowRight", false, 3, 5],
    ["ArrowUp", false, 2, 4],
    ["ArrowDown", false, 4, 4],
    ["PageUp", false, 0, 4],
    ["PageDown", false, 13, 4],
    ["Home", false, 3, 0],
    ["End", false, 3, 10],
    ["Home", true, 0, 0],
    ["End", true, 50, 10],
  ])("%s (far: %s) leads to row %i, column %i", (key, far, row, column) => {
    expect(stepCell(at, key, SIZE, far)).toEqual({ row, column });
  });

  it("stops at the edges", () => {
    const last = { row: 50, column: 10 };
    expect(stepCell(last, "ArrowDown", SIZE)).toEqual(last);
    expect(stepCell(last, "ArrowRight", SIZE)).toEqual(last);
  });

  it("leaves other keys alone", () => {
    expect(stepCell(at, "Enter", SIZE)).toBeNull();
  });
});
