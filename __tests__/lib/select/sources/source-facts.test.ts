/** @jest-environment node */
import { CITING_TABLES } from "@/lib/model/source-facts";
import { countFacts, sourceFacts } from "@/lib/select/sources/source-facts";
import {
  CITING_FILES,
  rowsCiting,
  sourcesIn,
} from "../../../fixtures/citing-rows";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "../charts/csv-rows";

const record = readRecord();
const facts = sourceFacts(record);

describe("sourceFacts(dataset)", () => {
  it("knows every file of the record that names sources", () => {
    expect([...CITING_TABLES].sort()).toEqual([...CITING_FILES].sort());
  });

  it("gives each source the rows that name it, file by file", () => {
    const wrong = csvRows("sources").flatMap(({ id = "" }) =>
      CITING_FILES.filter(
        (table) =>
          facts.get(id)?.[table].length !== rowsCiting(table, id).length,
      ).map((table) => `${id}: ${table}`),
    );
    expect(facts.size).toBe(csvRows("sources").length);
    expect(wrong).toEqual([]);
  });

  it("gives the very events and ties, in the order of their files", () => {
    for (const table of ["events", "pairs"] as const)
      for (const [id, rows] of facts)
        expect(rows[table].map((row) => row.id)).toEqual(
          rowsCiting(table, id).map((row) => row.id),
        );
  });

  it("leaves no source without a fact", () => {
    const idle = [...facts].filter(([, rows]) => countFacts(rows) === 0);
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  it("reads a cell with several sources as several", () => {
    expect(sourcesIn({ sources: "a;b" })).toEqual(["a", "b"]);
  });
});
