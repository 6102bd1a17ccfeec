/** @jest-environment node */
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { csvRows } from "./charts/csv-rows";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();

describe("pickTimelineContext", () => {
  it.each(["en", "zh"] as const)(
    "has every term with its sources (%s)",
    (locale) => {
      const { bands, sources } = pickTimelineContext(record, locale);
      const rows = csvRows("bands");
      const column = locale === "en" ? "name" : "name_zh";
      expect(bands.map(({ name }) => name)).toEqual(
        rows.map((row) => row[column]),
      );
      expect(bands.map(({ end }) => end ?? "")).toEqual(
        rows.map((row) => row.end),
      );
      for (const band of bands)
        for (const id of band.sources) expect(sources).toHaveProperty(id);
    },
  );

  it("tells family names by the order of each country's names, as parts of the recorded name", () => {
    const families = (locale: "en" | "zh") =>
      pickTimelineContext(record, locale).bands.map(({ family }) => family);
    expect(families("en")).toEqual(
      "Carter Reagan Bush Clinton Bush Obama Trump Biden Ye Li Yang Jiang Hu Xi".split(
        " ",
      ),
    );
    expect(families("zh").slice(0, 3)).toEqual(["卡特", "里根", "布什"]);
    expect(families("zh").at(-1)).toBeNull();
  });

  it("stays small", () => {
    for (const locale of ["en", "zh"] as const) {
      const json = JSON.stringify(pickTimelineContext(record, locale));
      expect(Buffer.byteLength(json)).toBeLessThan(4500);
    }
  });

  it("finds each country's terms under the heading that the page gives them", () => {
    const offices = new Set(
      record.bands.map(({ country, office }) => `${country} ${office.en}`),
    );
    expect([...offices]).toEqual([
      "US President of the United States",
      "CN Chairman of the NPC Standing Committee (head of state)",
      "CN President of China",
    ]);
  });
});
