/** @jest-environment node */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { cslDate } from "@/lib/export/citations/csl-item";
import { escapeTex } from "@/lib/export/citations/escape-tex";
import { writeCitations } from "@/lib/export/citations/write-citations";
import type { Source } from "@/lib/model/record";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "../../select/charts/csv-rows";

const { sources } = readRecord();
const rows = csvRows("sources");

/** What the record knows of a date, read here from the cell. */
const partsOf = ({ date = "" }: Record<string, string>) =>
  date === "" ? undefined : date.replace("~", "").split("-").map(Number);

/** An address without any escapes, however often it was escaped. */
function decoded(url: string): string {
  const once = url.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    decodeURIComponent(escapes),
  );
  return once === url ? url : decoded(once);
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly URL?: string;
  readonly issued?: { "date-parts": number[][]; circa?: boolean };
}

function parsed(format: "bib" | "ris" | "json"): Item[] {
  const text = writeCitations(format, sources, "remark");
  return new Cite(text, { generateGraph: false }).data as unknown as Item[];
}

const source = (changes: Partial<Source>): Source => ({
  id: "made-up",
  publisher: "P",
  title: "T",
  date: "",
  url: "",
  lang: "en",
  tier: "reference",
  ...changes,
});

describe("writeCitations(format, sources, remark)", () => {
  it.each(["bib", "ris", "json"] as const)(
    "%s gives every source back to a parser: id, title, address and date as known",
    (format) => {
      const items = parsed(format);
      // The parser escapes addresses of BibTeX anew, and reads no more than the year of news in RIS; the lines
      // themselves are looked at below.
      const asRead = (url = "") => (format === "bib" ? decoded(url) : url);
      const asKept = (parts: number[] | undefined, tier = "") =>
        format === "ris" && tier === "news" ? parts?.slice(0, 1) : parts;
      expect(items.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      items.forEach((item, i) => {
        const row = rows[i] ?? {};
        expect([row.id, item.title]).toEqual([row.id, row.title]);
        expect([row.id, asRead(item.URL)]).toEqual([row.id, asRead(row.url)]);
        expect([row.id, item.issued?.["date-parts"][0]]).toEqual([
          row.id,
          asKept(partsOf(row), row.tier),
        ]);
      });
    },
  );

  it("keeps the publisher in every format", () => {
    const all = (format: "bib" | "ris" | "json") =>
      writeCitations(format, sources, "");
    for (const [format, text] of [
      ["ris", all("ris")],
      ["json", all("json").replaceAll('\\"', '"')],
    ] as const)
      for (const { publisher = "" } of rows)
        expect([format, publisher, text.includes(publisher)]).toEqual([
          format,
          publisher,
          true,
        ]);
    const bib = all("bib");
    for (const { publisher = "" } of rows)
      expect(bib).toContain(escapeTex(publisher));
  });

  it("bib writes one entry a source, keyed by its id, braces balanced, and no text outside but the remark", () => {
    const text = writeCitations("bib", sources, "two\nlines @article{x");
    const keys = [...text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(rows.map(({ id }) => id));
    const depth = text
      .slice(text.indexOf("\n"))
      .split("")
      .reduce((sum, c) => sum + (c === "{" ? 1 : c === "}" ? -1 : 0), 0);
    expect(depth).toBe(0);
    for (const { url } of rows.filter((row) => row.url !== ""))
      expect(text).toContain(`\turl = {${url}},\n`);
    expect(text.split("\n")[0]).toBe("% two lines %40article{x");
    expect(text).toContain("中国辽宁省代表团访问美国北卡州");
  });

  it("bib has a day only where the record has one, and a month as a macro", () => {
    const write = (date: string) =>
      writeCitations("bib", [source({ date })], "");
    expect(write("2024-03-25")).toMatch(
      /\tyear = \{2024\},\n\tmonth = mar,\n\tday = \{25\},\n\}/,
    );
    expect(write("2024-03")).toMatch(/\tyear = \{2024\},\n\tmonth = mar,\n\}/);
    expect(write("2013~")).toMatch(/\tyear = \{2013\},\n\}/);
    expect(write("2013~")).toContain("The date is approximate.");
    expect(write("")).not.toMatch(/year|month|day/);
  });

  it("bib escapes what LaTeX reads as commands", () => {
    const title = "50% & $5 #1 a_b {x} ~ ^ \\ }";
    const text = writeCitations("bib", [source({ title })], "");
    expect(text).toContain(
      "title = {50\\% \\& \\$5 \\#1 a\\_b \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textbraceright{}}",
    );
    const [item] = new Cite(text).data;
    expect(item?.title).toBe(title);
  });

  it("ris writes a line a tag with its line end, whole ids and whole addresses", () => {
    const text = writeCitations("ris", sources, "");
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.filter((line) => line.startsWith("TY  - "))).toHaveLength(
      rows.length,
    );
    expect(lines.filter((line) => line === "ER  - ")).toHaveLength(rows.length);
    expect(
      lines.flatMap((line) => line.match(/^ID {2}- (.*)/)?.[1] ?? []),
    ).toEqual(rows.map(({ id }) => id));
    const dated = rows.filter(({ date = "" }) => /^\d{4}-\d\d/.test(date));
    expect(
      lines.flatMap((line) => line.match(/^DA {2}- (.*)/)?.[1] ?? []),
    ).toEqual(
      dated.map(({ date = "" }) => {
        const [year, month, day = ""] = date.replace("~", "").split("-");
        return `${year}/${month}/${day}/`;
      }),
    );
  });

  it("json says which dates are approximate and which sources have no address", () => {
    const items = JSON.parse(writeCitations("json", sources, "")) as {
      issued?: { circa?: boolean };
      note?: string;
      language: string;
    }[];
    const circa = rows.map(({ date = "" }) => date.endsWith("~"));
    expect(items.map((item) => item.issued?.circa === true)).toEqual(circa);
    expect(items.map(({ note = "" }) => note.includes("no address"))).toEqual(
      rows.map(({ url }) => url === ""),
    );
    expect(items.map(({ language }) => language)).toEqual(
      rows.map(({ lang }) => lang),
    );
  });

  it("says nothing of no source", () => {
    expect(writeCitations("bib", [], "none")).toBe("% none\n\n");
    expect(writeCitations("ris", [], "none")).toBe("");
    expect(JSON.parse(writeCitations("json", [], "none"))).toEqual([]);
  });
});

describe("cslDate(edtf)", () => {
  it.each([
    ["1985-04-29", { "date-parts": [[1985, 4, 29]] }],
    ["1985-04", { "date-parts": [[1985, 4]] }],
    ["1985", { "date-parts": [[1985]] }],
    ["1985~", { "date-parts": [[1985]], circa: true }],
    ["", undefined],
    ["spring", undefined],
  ])("%s", (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });
});
