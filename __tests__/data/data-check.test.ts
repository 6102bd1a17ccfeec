/** @jest-environment node */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA_FOLDER } from "../fixtures/read-record";

const ROOT = join(__dirname, "../..");

function runDataCheck(...args: string[]) {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, "scripts/data-check.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
}

describe("npm run data:check", () => {
  it("says in one line how many rows each table has", () => {
    const { status, stdout, stderr } = runDataCheck();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toContain("sources 1063, places 557, actors 679");
    expect(stdout).toContain("briefings: 3");
  });

  it("prints every problem of another folder and fails", () => {
    const folder = mkdtempSync(join(tmpdir(), "record-"));
    try {
      cpSync(DATA_FOLDER, folder, { recursive: true });
      const edit = (file: string, from: string, to: string | Buffer) => {
        const bytes = readFileSync(join(folder, file));
        const at = bytes.indexOf(from);
        const end = bytes.subarray(at + Buffer.byteLength(from));
        writeFileSync(
          join(folder, file),
          Buffer.concat([bytes.subarray(0, at), Buffer.from(to), end]),
        );
        return bytes.subarray(0, at).toString().split("\n").length;
      };
      const place = edit("places.csv", "Suzhou", Buffer.from([0x53, 0xfc]));
      const date = edit("events.csv", ",2023-11-03,", ",2023-11-31,");
      const { status, stdout, stderr } = runDataCheck(folder);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr.split("\n")).toEqual([
        `${folder}/events.csv:${date}: date: "2023-11-31" is not an EDTF level 1 date`,
        `${folder}/places.csv:${place}: name: the encoding is wrong: bytes that are not UTF-8`,
        `2 problems in ${folder}`,
        "",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("prints every problem of a briefing by its line", () => {
    const folder = mkdtempSync(join(tmpdir(), "record-"));
    try {
      cpSync(DATA_FOLDER, folder, { recursive: true });
      const file = join(folder, "briefings", "iowa-in-ten-minutes.md");
      const text = readFileSync(file, "utf8");
      writeFileSync(
        file,
        text
          .replace("minutes: 10", "minutes: ten")
          .replace("{{tie-date:us-ia--cn-hebei}}", "{{tie-date:us-ia}}"),
      );
      const line = text
        .slice(0, text.indexOf("{{tie-date:"))
        .split("\n").length;
      const { status, stderr } = runDataCheck(folder);
      expect(status).toBe(1);
      expect(stderr.trimEnd().split("\n")).toEqual([
        `${file}:5: “ten” is not a number of whole minutes from 1 to 600`,
        `${file}:${line}: the record has nothing of the name or date “us-ia” to refer to`,
        `2 problems in ${folder}`,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
