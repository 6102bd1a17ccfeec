/** @jest-environment node */
import { reportedPairs } from "@/lib/describe/reported-pairs";
import { readRecord } from "../../fixtures/read-record";

describe("reportedPairs(record, locale)", () => {
  it("takes the latest official count that names both its parts", () => {
    expect(reportedPairs(readRecord(), "en")).toEqual({
      total: 284,
      stateProvince: 50,
      city: 234,
      date: "28 April 2022",
    });
  });

  it("throws where there is none", () => {
    expect(() =>
      reportedPairs({ ...readRecord(), pairTotals: [] }, "en"),
    ).toThrow(RangeError);
  });
});
