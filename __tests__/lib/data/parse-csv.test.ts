/** @jest-environment node */
import fc from "fast-check";
import { parseCsv } from "@/lib/data/parse-csv";
import { EditedRecord } from "../../fixtures/edit-record";

describe("parseCsv(file, text)", () => {
  it("gives each record the line it begins on, past cells of several lines", () => {
    const { header, records, problems } = parseCsv(
      "a.csv",
      'id,note\n1,"one\ntwo\n\nthree"\n2,x\n"3","say ""so"""',
    );
    expect(header).toEqual(["id", "note"]);
    expect(records).toEqual([
      { line: 2, cells: ["1", "one\ntwo\n\nthree"] },
      { line: 6, cells: ["2", "x"] },
      { line: 7, cells: ["3", 'say "so"'] },
    ]);
    expect(problems).toEqual([]);
  });

  it("gives back whatever cells were written, with their lines", () => {
    const cell = fc.string().filter((text) => !/[\r\0\ufeff\ufffd]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = table.map((row) => `${row.map(quote).join(",")}\n`);
        const { records } = parseCsv("a.csv", `a,b\n${text.join("")}`);
        let line = 2;
        const expected = table.map((cells, index) => {
          const record = { line, cells };
          line += (text[index] ?? "").split("\n").length - 1;
          return record;
        });
        expect(records).toEqual(expected);
      }),
    );
  });

  it("finds any quote that was left out of the events, at its line, and reads every other line", () => {
    const record = new EditedRecord();
    const lines = record.text("events.csv").trimEnd().split("\n");
    const quoted = lines.flatMap((text, index) =>
      index % 30 === 0
        ? [...text.matchAll(/"/g)].map((m) => ({ index, at: m.index }))
        : [],
    );
    expect(quoted.length).toBeGreaterThan(10);
    for (const { index, at } of quoted) {
      const text = lines[index] ?? "";
      const broken = lines.with(index, text.slice(0, at) + text.slice(at + 1));
      const { problems, records, lost } = parseCsv(
        "events.csv",
        broken.join("\n"),
      );
      expect(problems.map(({ line }) => line)).toEqual([index + 1]);
      expect(records).toHaveLength(lines.length - 2);
      expect(lost).toEqual([text.split(",")[0]]);
    }
  });

  it("reports UTF-16 once, at the line of the first zero byte", () => {
    const bytes = Buffer.from("\ufeffid,name\n1,x\n", "utf16le");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(parseCsv("a.csv", text).problems).toEqual([
      {
        file: "a.csv",
        line: 1,
        column: "file",
        message: expect.stringContaining("UTF-16") as string,
      },
    ]);
  });

  it("reads an empty file as one without a header", () => {
    expect(parseCsv("a.csv", "")).toEqual({
      header: [],
      records: [],
      lost: [],
      problems: [],
    });
  });
});
