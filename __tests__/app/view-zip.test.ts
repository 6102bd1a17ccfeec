/** @jest-environment node */
import { strFromU8, unzipSync } from "fflate";
import { pictureResponse } from "@/app/_pictures/picture-response";
import { recordVersion } from "@/lib/data/record-version";
import { csvRows } from "../lib/select/charts/csv-rows";

// Each zip holds a PNG with Chinese faces, which takes a second or two on a busy machine.
jest.setTimeout(30_000);

const ask = (path: string) =>
  pictureResponse(new Request(`http://localhost:3000/charts/${path}`));

/** The files in the zip of a view, and their texts. */
async function unpack(path: string) {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "application/zip",
  ]);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return {
    files,
    names: Object.keys(files).sort(),
    text: (name: string) => strFromU8(files[name] ?? new Uint8Array()),
  };
}

describe("GET /charts/<view>.zip", () => {
  it("packs the files of a filtered view as they are served, with readme, citation and sources", async () => {
    const { files, names, text } = await unpack(
      "pairs-by-state.zip?place=us-ia",
    );
    expect(names).toEqual([
      "README.txt",
      "citation.bib",
      "citation.ris",
      ...["csv", "json", "png", "svg"].map((one) => `pairs-by-state.${one}`),
      "sources.bib",
    ]);
    for (const ending of ["svg", "csv"]) {
      const served = await ask(`pairs-by-state.${ending}?place=us-ia`);
      const bytes = Buffer.from(await served.arrayBuffer());
      expect(bytes.equals(files[`pairs-by-state.${ending}`] ?? bytes)).toBe(
        true,
      );
    }
    expect(
      strFromU8((files["pairs-by-state.png"] ?? new Uint8Array()).slice(1, 4)),
    ).toBe("PNG");
    const readme = text("README.txt");
    for (const part of [
      "Iowa",
      "http://localhost:3000/?place=us-ia#chart-pairs-by-state",
      recordVersion(),
      ...names,
    ])
      expect(readme).toContain(part);
    expect(text("citation.bib")).toMatch(/^@\w+\{sister-ties-pairs-by-state-/);
  });

  it("names the sources of exactly what is drawn", async () => {
    const { text } = await unpack("timeline.zip?kind=trade");
    const expected = csvRows("events")
      .filter(({ kind }) => kind === "trade")
      .flatMap(({ sources = "" }) => sources.split(";"));
    const keys = [...text("sources.bib").matchAll(/^@\w+\{(.+),$/gm)];
    expect(keys.map(([, key]) => key).sort()).toEqual(
      [...new Set(expected)].sort(),
    );
  });

  it("speaks Chinese where it is asked to", async () => {
    const { text } = await unpack("state-exports.zip?lang=zh");
    expect(text("README.txt")).toContain("引用方式：");
    expect(text("citation.bib")).toContain("中美友城时间线");
  });
});
