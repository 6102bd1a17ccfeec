/** @jest-environment node */
import { hasDifferingDate } from "@/lib/describe/brief/differing-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { readRecord } from "../../../fixtures/read-record";

const says = (established: string | null, en: string) =>
  hasDifferingDate({
    established: established === null ? null : requireEdtf(established),
    statusNote: { en, zh: "" },
  });

describe("hasDifferingDate(pair)", () => {
  it("sees another day, month, year or decade that a source gives", () => {
    expect(says("1997-06-18", "The Hebei list gives 1997-06-16.")).toBe(true);
    expect(
      says("1987-07-23", "The office gives 23 July 1987, the list 24 July."),
    ).toBe(true);
    expect(says("2014", "Another article gives 2016; see there.")).toBe(true);
    expect(says("1995-11-08", "The city places the start in the 1980s.")).toBe(
      true,
    );
    expect(says("2008-12-05", "The list counts it from 2012-08-16.")).toBe(
      true,
    );
  });

  it("takes a vaguer date, or a more exact one, for the same", () => {
    expect(says("1982-09-30", "State sources give 1982; see the list.")).toBe(
      false,
    );
    expect(says("1981-05-11", "State sources give May 1981.")).toBe(false);
    expect(says("1994-10", "The list gives 5 October 1994.")).toBe(false);
  });

  it("takes no other date for one of the tie, and asks nothing of an undated tie", () => {
    expect(says("1980-06-10", "35th anniversary marked in 2023.")).toBe(false);
    expect(
      says("1985-05-21", "A 2023 resolution, which gives only the year 1985."),
    ).toBe(false);
    expect(says(null, "The Sanya list gives 2008-04-04.")).toBe(false);
  });

  it("finds the conflicts that the record's own account names", () => {
    const differing = new Set(
      readRecord()
        .pairs.filter(hasDifferingDate)
        .map(({ id }) => id),
    );
    for (const id of [
      "us-oh--cn-hubei",
      "us-in--cn-zhejiang",
      "us-ma--cn-guangdong",
      "us-ct--cn-shandong",
      "us-or--cn-tianjin",
      "us-in-indianapolis--cn-zhejiang-hangzhou",
      "us-ny-syracuse--cn-fujian-fuzhou",
      "us-tx-houston--cn-guangdong-shenzhen",
    ])
      expect(differing).toContain(id);
    expect(differing).not.toContain("us-ia--cn-hebei");
  });
});
