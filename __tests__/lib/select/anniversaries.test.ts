/** @jest-environment node */
import { anniversariesIn, MILESTONES } from "@/lib/select/anniversaries";
import type { ExplorerPair } from "@/lib/select/charts/pairs-data";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { readRecord } from "../../fixtures/read-record";
import { csvRows } from "./charts/csv-rows";

const { pairs } = pickPairsData(readRecord(), "en");
const rows = csvRows("pairs");

/** A tie of the record with another date. */
function dated(established: string | null, ended: string | null = null) {
  const [first] = pairs;
  if (!first) throw new Error("the record has no pair");
  return { ...first, established, ended } satisfies ExplorerPair;
}

describe("anniversariesIn()", () => {
  it.each([1984, 1999, 2010, 2024, 2026, 2034])(
    "finds for %i what the table of pairs gives, each in the part of its precision",
    (year) => {
      const found = anniversariesIn(year, pairs);
      const due = rows.filter((row) => {
        const age = year - Number((row.established || "9999").slice(0, 4));
        const ended = Number((row.ended || "9999").slice(0, 4));
        return [5, 10, 20, 25, 30, 40, 45, 50].includes(age) && ended >= year;
      });
      const ids = (length: number) =>
        due
          .filter((row) => row.established?.length === length)
          .map((row) => row.id)
          .sort();
      const of = (list: readonly { pair: ExplorerPair }[]) =>
        list.map(({ pair }) => pair.id).sort();
      expect(of(found.days)).toEqual(ids(10));
      expect(of(found.months)).toEqual(ids(7));
      expect(of(found.years)).toEqual(ids(4));
      expect(found.undated).toBe(rows.filter((row) => !row.established).length);
    },
  );

  it("has Los Angeles and Guangzhou, 8 December 1981, reach 45 years on 8 December 2026", () => {
    const found = anniversariesIn(2026, pairs).days.find(
      ({ pair }) => pair.id === "us-ca-los-angeles--cn-guangdong-guangzhou",
    );
    expect(found).toMatchObject({ day: "2026-12-08", month: 12, years: 45 });
  });

  it("orders days through the year", () => {
    const days = anniversariesIn(2026, pairs).days.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day.startsWith("2026-"))).toBe(true);
  });

  it("marks 29 February on 28 February, and on its own day in a leap year", () => {
    const leap = [dated("1984-02-29")];
    expect(anniversariesIn(2009, leap).days[0]?.day).toBe("2009-02-28");
    expect(anniversariesIn(2024, leap).days[0]?.day).toBe("2024-02-29");
  });

  it("keeps a date no more precise than it is known", () => {
    const parts = (established: string) => {
      const { days, months, years } = anniversariesIn(2005, [
        dated(established),
      ]);
      return [days.length, months.length, years.length];
    };
    expect(parts("1985-03-12")).toEqual([1, 0, 0]);
    expect(parts("1985-03-12~")).toEqual([0, 1, 0]);
    expect(parts("1985-03")).toEqual([0, 1, 0]);
    expect(parts("1985-03~")).toEqual([0, 0, 1]);
    expect(parts("1985")).toEqual([0, 0, 1]);
    expect(parts("1985~")).toEqual([0, 0, 1]);
  });

  it("passes over ages that are not marked, and the undated", () => {
    for (let age = 0; age <= 55; age++) {
      const { days } = anniversariesIn(1980 + age, [dated("1980-05-01")]);
      expect(days).toHaveLength(
        (MILESTONES as readonly number[]).includes(age) ? 1 : 0,
      );
    }
    expect(anniversariesIn(2000, [dated(null)])).toMatchObject({
      days: [],
      undated: 1,
    });
  });

  it("leaves a tie out after the year of its end and says so", () => {
    const tie = [dated("1995-04-14", "2025")];
    expect(anniversariesIn(2025, tie)).toMatchObject({ endedBefore: 0 });
    expect(anniversariesIn(2025, tie).days).toHaveLength(1);
    expect(anniversariesIn(2035, tie)).toMatchObject({
      days: [],
      endedBefore: 1,
    });
  });
});
