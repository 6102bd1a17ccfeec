/** @jest-environment node */
import { formatSpan } from "@/lib/time/format-date";
import { parseEdtf, requireEdtf } from "@/lib/time/parse-edtf";
import { OPEN, requireRangeEnd } from "@/lib/time/range-end";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";

it("requireRangeEnd(..) reaches as far as the record does", () => {
  const { start, end } = requireRangeEnd(OPEN);
  expect([start, end]).toEqual([RECORD_START, RECORD_END]);
});

it("requireRangeEnd() reads a date as any other, and nothing else", () => {
  expect(requireRangeEnd("1985-04~")).toEqual(requireEdtf("1985-04~"));
  expect(() => requireRangeEnd("...")).toThrow(RangeError);
  expect(() => requireRangeEnd("")).toThrow(RangeError);
});

it("parseEdtf(..) is no date: a period that a reader types is never open in writing", () => {
  expect(parseEdtf(OPEN)).toBeNull();
});

it("formatSpan() says since when, or until when, of an open range", () => {
  const open = requireRangeEnd(OPEN);
  const date = requireEdtf("1985-04-29~");
  expect(formatSpan(date, open, "en")).toBe("since about 29 April 1985");
  expect(formatSpan(date, open, "zh")).toBe("约1985年4月29日起");
  expect(formatSpan(open, date, "en")).toBe("until about 29 April 1985");
  expect(formatSpan(open, date, "zh")).toBe("至约1985年4月29日");
});
