/** @jest-environment node */
import { announcedOf } from "@/lib/select/event-announced";
import { readRecord } from "../../fixtures/read-record";

const text = (title: string, summary: string) => ({
  title: { en: title, zh: "" },
  summary: { en: summary, zh: "" },
});

describe("announcedOf(event)", () => {
  it("reads the title in either language", () => {
    expect(announcedOf(text("Mayor due in Xiamen", ""))).toBe("whole");
    expect(
      announcedOf({
        title: { en: "", zh: "市长预定访问厦门" },
        summary: { en: "", zh: "" },
      }),
    ).toBe("whole");
  });

  it("tells the main clause of the summary from a later one", () => {
    expect(announcedOf(text("A", "The mayors were to sign."))).toBe("whole");
    expect(announcedOf(text("A", "He met Zhu, who was to come."))).toBe("part");
  });

  it("leaves plans and residues of 'due' alone", () => {
    expect(announcedOf(text("A", "They planned a summit."))).toBeNull();
    expect(announcedOf(text("A", "Undue haste was noted."))).toBeNull();
    expect(
      announcedOf(text("US requires approval for diplomats to meet", "S.")),
    ).toBeNull();
  });

  it("marks these events of the record and no others", () => {
    const marked = (grade: "whole" | "part") =>
      readRecord()
        .events.filter((event) => announcedOf(event) === grade)
        .map((event) => event.id);
    expect(marked("whole")).toEqual([
      "1990-07-23-zhu-bradley",
      "1995-07-15-shanghai-xu-san-francisco-15th",
      "2000-09-provo-orem-delegations-travel-two",
      "2001-05-15-xiamen-deputy-chen-baltimore",
      "2010-09-19-savannah-brunswick-hinesville-leave-nanchang",
      "2011-10-forum-beijing",
      "2011-10-17-fort-worth-guiyang",
      "2015-06-01-maryland-hogan-beijing-asia-mission",
    ]);
    expect(marked("part")).toEqual([
      "2001-03-29-zhu-webb",
      "2011-08-17-biden-beijing-chengdu",
      "2012-06-minnesota-dayton-shaanxi-30th-anniversary",
    ]);
  });
});
