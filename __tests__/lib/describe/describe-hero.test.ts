/** @jest-environment node */
import { csvRows } from "@/__tests__/lib/select/charts/csv-rows";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { describeHero } from "@/lib/describe/describe-hero";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";

const figures = describeHero(readRecord(), english);
const figure = (id: string) => figures.find((one) => one.id === id);
/** Every number in a text, the years of its dates aside. */
const numbersIn = (text = "") =>
  [...text.replace(/[A-Z][a-z]+ \d{4}|\d{4}年\d*月?/g, "").matchAll(/[\d,]+/g)]
    .map(([digits]) => Number(digits.replaceAll(",", "")))
    .filter((value) => value > 0);

/** Official counts up to 2024, oldest first, as the table has them. */
const counts = csvRows("pair-totals")
  .filter((row) => row.basis === "official-count" && (row.as_of ?? "") < "2025")
  .sort((a, b) => (a.as_of ?? "").localeCompare(b.as_of ?? ""));
const split = counts.findLast(
  (row) => row.total_pairs && row.state_province_pairs && row.city_pairs,
);
const latest = counts.findLast((row) => row.total_pairs);
const sister = csvRows("pairs").filter(({ tie }) => tie === "sister");

describe("describeHero(dataset, messages)", () => {
  it("describeHero(dataset, messages) opens with three numbers, each of what it says", () => {
    expect(figures.map(({ id }) => id)).toEqual([
      "reported",
      "documented",
      "recorded",
    ]);
  });

  it("describeHero(dataset, messages) reports the latest official count that is given with its parts, and what it is by now", () => {
    expect(numbersIn(figure("reported")?.value)).toEqual([
      Number(split?.total_pairs),
    ]);
    expect(numbersIn(figure("reported")?.note)).toEqual([
      Number(split?.state_province_pairs),
      Number(split?.city_pairs),
      Number(latest?.total_pairs),
    ]);
    expect(figure("reported")?.note).toContain("April 2022");
    expect(figure("reported")?.note).toContain("November 2023");
    expect(figure("reported")?.note).toContain("November 2024");
  });

  it("describeHero(dataset, messages) passes over counts that are rounded or of something else", () => {
    const record = readRecord();
    const pairTotals = record.pairTotals.map((row) =>
      row.asOf?.edtf === "2024-11"
        ? { ...row, basis: "rounded" as const }
        : row,
    );
    const [reported] = describeHero({ ...record, pairTotals }, english);
    expect(reported?.note).toMatch(/286 by July 2024\.$/);
  });

  it("describeHero(dataset, messages) names the sources of each count that it reports", () => {
    const again = counts.find(
      (row) =>
        row.total_pairs === split?.total_pairs &&
        (row.as_of ?? "") > (split?.as_of ?? ""),
    );
    expect(figure("reported")?.sources).toEqual(
      [split, again, latest].flatMap((row) => row?.sources?.split(";")),
    );
  });

  it("describeHero(dataset, messages) counts the sister ties of the table by level and by date", () => {
    const at = (level: string) =>
      sister.filter((row) => row.level === level).length;
    expect(numbersIn(figure("documented")?.value)).toEqual([sister.length]);
    expect(numbersIn(figure("documented")?.note)).toEqual([
      at("state-province"),
      at("city"),
      sister.filter(({ established }) => established !== "").length,
    ]);
  });

  it("describeHero(dataset, messages) counts the events and the sources of the tables", () => {
    expect(numbersIn(figure("recorded")?.value)).toEqual([
      csvRows("events").length,
    ]);
    expect(numbersIn(figure("recorded")?.note)).toEqual([
      csvRows("sources").length,
    ]);
  });

  it("describeHero(dataset, messages) says the same numbers in Chinese", () => {
    const inChinese = describeHero(readRecord(), chinese);
    const all = (ones: typeof figures) =>
      ones.map(({ value, note }) => numbersIn(`${value} ${note}`));
    expect(all(inChinese)).toEqual(all(figures));
  });

  it("describeHero(dataset, messages) leaves out the reported number where none is given with its parts", () => {
    const dataset = { ...readRecord(), pairTotals: [] };
    expect(describeHero(dataset, english).map(({ id }) => id)).toEqual([
      "documented",
      "recorded",
    ]);
  });
});
