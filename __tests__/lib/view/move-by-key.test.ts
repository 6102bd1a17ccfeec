/** @jest-environment node */
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { moveByKey } from "@/lib/view/move-by-key";

const years = (from: number, to: number) => ({
  start: startOfYear(from),
  end: startOfYear(to),
});
const present = years(2001, 2005);
const middle = (present.start + present.end) / 2;
const quarter = (present.end - present.start) / 4;

it.each([
  ["PageDown", years(2005, 2009)],
  ["PageUp", years(1997, 2001)],
  ["0", { start: RECORD_START, end: RECORD_END }],
  ["+", { start: middle - quarter, end: middle + quarter }],
  ["=", { start: middle - quarter, end: middle + quarter }],
  ["-", { start: middle - 4 * quarter, end: middle + 4 * quarter }],
  ["_", { start: middle - 4 * quarter, end: middle + 4 * quarter }],
  ["a", null],
  ["ArrowLeft", null],
])("moveByKey(2001 to 2004, %j)", (key, expected) => {
  expect(moveByKey(present, key, null)).toEqual(expected);
});

it("moveByKey() zooms about an instant", () => {
  const { start } = present;
  expect(moveByKey(present, "+", start)).toEqual({ start, end: middle });
});

it("moveByKey() turns pages of whole years by years, the last one whole too", () => {
  expect(moveByKey(years(2018, 2021), "PageDown", null)).toEqual(
    years(2021, 2024),
  );
  expect(moveByKey(years(2021, 2024), "PageDown", null)).toEqual(
    years(2022, 2025),
  );
  expect(moveByKey(years(1980, 1983), "PageUp", null)).toEqual(
    years(1979, 1982),
  );
});

it("moveByKey() turns pages of other lengths by these", () => {
  const window = { start: startOfYear(2001) + 1, end: startOfYear(2003) };
  const length = window.end - window.start;
  expect(moveByKey(window, "PageDown", null)).toEqual({
    start: window.end,
    end: window.end + length,
  });
});
