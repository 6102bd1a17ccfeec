/** @jest-environment node */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readUnchecked } from "@/lib/data/build-dataset";
import { hashFiles } from "@/lib/data/hash-files";
import { readFiles } from "@/lib/data/read-files";
import { unzipTexts } from "@/lib/data/zip-files";
import { DATA_FOLDER, readRecord } from "../fixtures/read-record";

const KEPT = join(DATA_FOLDER, "versions");
const kept = (existsSync(KEPT) ? readdirSync(KEPT) : []).filter((name) =>
  name.endsWith(".zip"),
);

describe("data/versions", () => {
  it("keeps the present record, so that a pin made today holds (else: npm run data:keep)", () => {
    expect(kept).toContain(`${hashFiles(readFiles(DATA_FOLDER))}.zip`);
  });

  it.each(kept)(
    "holds in %s what its name says, and it can be read",
    (name) => {
      const texts = new Map(unzipTexts(readFileSync(join(KEPT, name))));
      texts.delete("README.md");
      expect(`${hashFiles(texts)}.zip`).toBe(name);
      expect(readUnchecked(texts)?.pairs.length).toBeGreaterThan(300);
    },
  );

  it("gives the present record back whole", () => {
    const name = `${hashFiles(readFiles(DATA_FOLDER))}.zip`;
    const texts = unzipTexts(readFileSync(join(KEPT, name)));
    expect(readUnchecked(texts)).toEqual(readRecord());
  });
});
