/** @jest-environment node */
import { requireEdtf } from "@/lib/time/parse-edtf";
import { yearsBetween } from "@/lib/time/years-between";

it.each([
  ["1994-06-22", "2025", 30, 31],
  ["1995-04-14", "2025-04-13", 29, 29],
  ["1995-04-14", "2025-04-14", 30, 30],
  ["1995", "2025", 29, 30],
  ["1996-02-29", "2025-02-28", 28, 28],
  ["2025", "2025", 0, 0],
])("yearsBetween(%s, %s) is %i to %i", (from, to, least, most) => {
  const years = yearsBetween(requireEdtf(from), requireEdtf(to));
  expect(years).toEqual({ least, most });
});
