/** @jest-environment node */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { ViewData } from "@/lib/export/view-data/view-data";
import { writeViewCsv } from "@/lib/export/view-data/write-view-csv";
import { english } from "@/lib/messages/en";
import { picturesFor } from "@/lib/messages/pictures-for";

/** A view of one table of two columns, the second of numbers. */
function viewOf(rows: readonly (readonly string[])[]): ViewData {
  return {
    name: "pairs-growth",
    about: {
      ...{ title: "Title", subtitle: "", description: "", notes: ["a\nnote"] },
      ...{ asOf: "Record as of today.", source: { text: "S", links: [] } },
      tables: [
        {
          caption: "Table",
          columns: [
            { label: "Text", numeric: false },
            { label: "Number", numeric: true },
          ],
          rows: rows.map((cells, id) => ({ id: String(id), cells })),
        },
      ],
    },
    ...{ filters: "", live: "https://ties.example/", version: "v" },
    ...{ ignored: "", locale: "en" },
  };
}

const write = (rows: readonly (readonly string[])[]) =>
  writeViewCsv(viewOf(rows), english, picturesFor("en"));
const read = (csv: string): string[][] =>
  parse(csv, { bom: true, comment: "#", comment_no_infix: true });

describe("writeViewCsv(view)", () => {
  it.each(["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", " =1"])(
    "keeps a spreadsheet from running %j",
    (text) => {
      expect(read(write([[text, "1"]]))[1]?.[0]).toBe(`'${text}`);
    },
  );

  it("lets no words of the reader's begin a cell in a comment", () => {
    const ignored = 'Ignored: q “a,=1+1,"=2+2,\n-3”.';
    const csv = writeViewCsv(
      { ...viewOf([["a", "1"]]), ignored },
      english,
      picturesFor("en"),
    );
    const line = csv.split("\r\n").find((text) => text.includes("Ignored"));
    expect(line).toBe("# Ignored: q “a,'=1+1,'=2+2, '-3”.");
    expect(read(csv)).toHaveLength(2);
  });

  it("writes numbers as numbers and nothing for what is not documented", () => {
    const rows = [
      ["a", "1,234.5"],
      ["b", "−12"],
      ["c", english.charts.blank],
    ];
    expect(read(write(rows)).slice(1)).toEqual([
      ["a", "1234.5"],
      ["b", "-12"],
      ["c", ""],
    ]);
  });

  it("gives back any text whatever it holds", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(text, (value) => {
        const [, row] = read(write([[value, "1"]]));
        const got = row?.[0] ?? "";
        expect([value, `'${value}`]).toContain(got);
      }),
    );
  });

  it("says what it is in a head that no line break of a note leaves", () => {
    const head = write([]).split("\r\n").slice(0, 6).join("\n");
    expect(head).toMatch(/^\uFEFF# Title\n(# .*\n)*# a note/);
  });
});
