/** @jest-environment node */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashFiles } from "@/lib/data/hash-files";
import { loadDataset } from "@/lib/data/load-dataset";
import { readFiles } from "@/lib/data/read-files";
import { loadVersion, recordVersion } from "@/lib/data/record-version";
import { unzipTexts, zipFiles } from "@/lib/data/zip-files";
import { EditedRecord } from "../../fixtures/edit-record";
import { DATA_FOLDER } from "../../fixtures/read-record";

const files = readFiles(DATA_FOLDER);

/** Runs in a folder whose `data/` keeps other versions of the record. */
function withKept(
  versions: ReadonlyMap<string, ReadonlyMap<string, string>>,
  run: () => void,
) {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  const cwd = jest.spyOn(process, "cwd").mockReturnValue(folder);
  try {
    cpSync(DATA_FOLDER, join(folder, "data"), { recursive: true });
    mkdirSync(join(folder, "data/versions"), { recursive: true });
    for (const [version, texts] of versions)
      writeFileSync(
        join(folder, "data/versions", `${version}.zip`),
        // Bytes are stored as they are, which is quick.
        zipFiles(
          new Map([...texts].map(([name, text]) => [name, Buffer.from(text)])),
          "2026-01-01",
        ),
      );
    run();
  } finally {
    cwd.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

describe("hashFiles(files)", () => {
  it("does not depend on the order of the files", () => {
    expect(hashFiles(new Map([...files].reverse()))).toBe(hashFiles(files));
  });

  it("changes with one character, and when text moves to another file", () => {
    const hash = (a: string, b: string) =>
      hashFiles(
        new Map([
          ["a.csv", a],
          ["b.csv", b],
        ]),
      );
    const all = [
      hash("1", "2"),
      hash("12", ""),
      hash("", "12"),
      hash("1", "3"),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("zipFiles(files, day)", () => {
  it("gives back every text, and the same bytes for the same files", () => {
    const few = new Map([...files].slice(0, 3));
    const zip = Buffer.from(zipFiles(few, "2026-11-22"));
    expect(unzipTexts(zip)).toEqual(few);
    expect(zip.equals(zipFiles(few, "2026-11-22"))).toBe(true);
  });
});

describe("recordVersion()", () => {
  it("is the hash of the files in data/", () => {
    expect(recordVersion()).toBe(hashFiles(files));
    expect(recordVersion()).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("loadVersion(version)", () => {
  it("is the record itself for its own version", () => {
    expect(loadVersion(recordVersion())).toBe(loadDataset());
  });

  it("is null for what was not kept and for what is no hash", () => {
    for (const version of [
      "0000000000000000",
      "",
      "../versions",
      "..%2f..",
      recordVersion().toUpperCase() + "0",
    ])
      expect(loadVersion(version)).toBeNull();
  });

  it("reads kept versions as they were, more than are held at once", () => {
    const years = ["1990", "1991", "1992", "1993"];
    const versions = new Map(
      years.map((year) => {
        const edited = new EditedRecord();
        edited.setCell("pairs.csv", 2, "established", year);
        return [hashFiles(edited.files), edited.files] as const;
      }),
    );
    const yearOf = (version: string) =>
      loadVersion(version)?.pairs[0]?.established?.edtf;
    withKept(versions, () => {
      const names = [...versions.keys()];
      expect(names.map(yearOf)).toEqual(years);
      expect(yearOf(names[0] ?? "")).toBe("1990");
      expect(loadVersion(recordVersion())).toBe(loadDataset());
    });
  });
});
