/** @jest-environment node */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDataset } from "@/lib/data/load-dataset";
import { EditedRecord } from "../../fixtures/edit-record";
import { DATA_FOLDER, readRecord } from "../../fixtures/read-record";

describe("loadDataset()", () => {
  it("throws an error that lists every problem of a faulty record", () => {
    const folder = mkdtempSync(join(tmpdir(), "record-"));
    const cwd = jest.spyOn(process, "cwd").mockReturnValue(folder);
    try {
      cpSync(DATA_FOLDER, join(folder, "data"), { recursive: true });
      const record = new EditedRecord();
      record.setCell("pairs.csv", 5, "status", "dormant");
      record.setCell("events.csv", 5, "place", "cn-nowhere");
      for (const file of ["pairs.csv", "events.csv"])
        writeFileSync(join(folder, "data", file), record.text(file));
      const message = record.check().join("\n");
      expect(message.split("\n")).toHaveLength(2);
      expect(() => loadDataset()).toThrow(message);
    } finally {
      cwd.mockRestore();
      rmSync(folder, { recursive: true });
    }
  });

  it("reads the record once", () => {
    const dataset = loadDataset();
    expect(dataset).toEqual(readRecord());
    expect(loadDataset()).toBe(dataset);
  });
});
