/** @jest-environment node */
import { firstSheet, linesOf } from "@/lib/describe/brief/first-sheet";
import { placeBrief } from "@/lib/describe/brief/place-brief";
import { briefFor } from "@/lib/messages/brief-for";
import { english } from "@/lib/messages/en";
import { readRecord } from "../../../fixtures/read-record";

const brief = (id: string) => {
  const made = placeBrief(readRecord(), id, briefFor("en"), english);
  if (!made) throw new Error(id);
  return made;
};

describe("firstSheet(ties, meetings, above)", () => {
  it("takes all where all fit", () => {
    const { ties, meetings } = brief("us-ia-muscatine");
    const sheet = firstSheet(ties, meetings, 2);
    expect(sheet.own).toBe(ties.own.length);
    expect(sheet.meetings).toEqual(meetings);
  });

  it("keeps room for the foremost meetings however many ties there are", () => {
    const { ties, meetings } = brief("us-ca");
    const sheet = firstSheet(ties, meetings, 3);
    expect(sheet.own).toBe(ties.own.length);
    expect(sheet.within).toBeGreaterThan(0);
    expect(sheet.within).toBeLessThan(ties.within.length);
    const foremost = [...meetings].sort((a, b) => b.importance - a.importance);
    expect(sheet.meetings).toContain(foremost[0]);
  });

  it("takes fewer the longer the summary is", () => {
    const { ties, meetings } = brief("us-ca");
    const count = (above: number) => {
      const {
        own,
        within,
        meetings: shown,
      } = firstSheet(ties, meetings, above);
      return own + within + shown.length;
    };
    expect(count(14)).toBeLessThan(count(3));
  });
});

describe("linesOf(text, column)", () => {
  it("counts a Chinese character as two letters, and never less than a line", () => {
    expect(linesOf("", 10)).toBe(1);
    expect(linesOf("0123456789", 10)).toBe(1);
    expect(linesOf("江苏省南京市", 10)).toBe(2);
  });
});
