/** @jest-environment node */
import { describeInstant } from "@/lib/describe/describe-instant";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";

describe("describeInstant(at, messages)", () => {
  it("describeInstant(at, messages) names the UTC day, from its first instant to its last", () => {
    expect(describeInstant(RECORD_START, english)).toBe("1 January 1979");
    expect(describeInstant(RECORD_END - 1, english)).toBe("31 December 2024");
    expect(describeInstant(RECORD_END - 1, chinese)).toBe("2024年12月31日");
  });

  it("describeInstant(at, messages) takes the fractions that a drag ends on", () => {
    expect(describeInstant(Date.UTC(2012, 1, 15) + 0.75, english)).toBe(
      "15 February 2012",
    );
  });
});
