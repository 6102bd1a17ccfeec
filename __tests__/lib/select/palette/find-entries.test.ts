/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { ChartName } from "@/components/charts/chart-props";
import type { Locale } from "@/lib/model/bilingual";
import { buildPaletteIndex } from "@/lib/select/palette/build-index";
import {
  findEntries,
  foldEntries,
  type FoldedEntry,
} from "@/lib/select/palette/find-entries";
import { CHART_PAGES } from "@/lib/select/palette/palette-charts";
import {
  unpackEntries,
  type PaletteEntry,
  type PaletteKind,
} from "@/lib/select/palette/palette-entry";
import { DATA_FOLDER, readRecord } from "../../../fixtures/read-record";

type Row = Record<string, string>;

const read = (file: string) =>
  parse<Row>(readFileSync(join(DATA_FOLDER, file), "utf8"), { columns: true });
const places = read("places.csv");
const nameOf = new Map(
  places.map(({ id = "", name = "", name_zh = "" }) => [id, [name, name_zh]]),
);
const index: Record<Locale, readonly FoldedEntry[]> = {
  en: foldEntries(unpackEntries(buildPaletteIndex(readRecord(), "en"))),
  zh: foldEntries(unpackEntries(buildPaletteIndex(readRecord(), "zh"))),
};
const LOCALES: readonly Locale[] = ["en", "zh"];

const find = (query: string, locale: Locale = "en") =>
  findEntries(index[locale], query);

function found(query: string, kind: PaletteKind, locale?: Locale) {
  return find(query, locale).find((group) => group.kind === kind)?.entries;
}

function first(query: string, locale?: Locale): PaletteEntry | undefined {
  return find(query, locale)[0]?.entries[0];
}

/** The rows that their own name does not find, as `id: name`. */
function missed(
  kind: PaletteKind,
  rows: readonly { id: string; names: readonly string[] }[],
): string[] {
  return LOCALES.flatMap((locale) =>
    rows.flatMap(({ id, names }) =>
      names
        .filter((name) => name !== "")
        .filter(
          (name) => !found(name, kind, locale)?.some((one) => one.id === id),
        )
        .map((name) => `${locale} ${id}: ${name}`),
    ),
  );
}

describe("findEntries(index, a name) finds every row of the tables", () => {
  it("places by both names", () => {
    const rows = places.map(({ id = "", name = "", name_zh = "" }) => ({
      id,
      names: [name, name_zh],
    }));
    expect(rows.length).toBeGreaterThan(500);
    expect(missed("place", rows)).toEqual([]);
  });

  it("actors by both names", () => {
    const rows = read("actors.csv").map((row) => ({
      id: row.id ?? "",
      names: [row.name ?? "", row.name_zh ?? ""],
    }));
    expect(rows.length).toBeGreaterThan(600);
    expect(missed("actor", rows)).toEqual([]);
  });

  it("events by both titles", () => {
    const rows = read("events.csv").map((row) => ({
      id: row.id ?? "",
      names: [row.title ?? "", row.title_zh ?? ""],
    }));
    expect(rows.length).toBeGreaterThan(500);
    expect(missed("event", rows)).toEqual([]);
  });

  it("pairs by the names of both places in one language, in either order", () => {
    const rows = read("pairs.csv").map((row) => {
      const us = nameOf.get(row.us_place ?? "") ?? [];
      const cn = nameOf.get(row.cn_place ?? "") ?? [];
      return {
        id: row.id ?? "",
        names: [0, 1].flatMap((i) => [
          `${us[i]} ${cn[i]}`,
          `${cn[i]} ${us[i]}`,
        ]),
      };
    });
    expect(rows.length).toBeGreaterThan(300);
    expect(missed("pair", rows)).toEqual([]);
  });

  it("Chinese people by their pinyin without spaces", () => {
    const rows = read("actors.csv")
      .filter(({ kind, country }) => kind === "person" && country === "CN")
      .map(({ id = "", name = "" }) => ({
        id,
        names: [name.replaceAll(/[\s']/g, "").toLowerCase()],
      }));
    expect(rows.length).toBeGreaterThan(100);
    expect(missed("actor", rows)).toEqual([]);
  });
});

describe("findEntries(index, query) ranks", () => {
  it.each([
    ["xi jinping", "actor", "xi-jinping"],
    ["XiJinPing", "actor", "xi-jinping"],
    ["xijinping", "actor", "xi-jinping"],
    ["习近平", "actor", "xi-jinping"],
    ["iowa", "place", "us-ia"],
    ["IA", "place", "us-ia"],
    ["艾奥瓦", "place", "us-ia"],
    ["艾奥瓦州", "place", "us-ia"],
    ["xian", "place", "cn-shaanxi-xian"],
    ["xi'an", "place", "cn-shaanxi-xian"],
    ["xi’an", "place", "cn-shaanxi-xian"],
    ["Xi An", "place", "cn-shaanxi-xian"],
    ["ürümqi", "place", "cn-xinjiang-urumqi"],
    ["urumqi", "place", "cn-xinjiang-urumqi"],
    ["广西", "place", "cn-guangxi"],
    ["neimenggu", "place", "cn-inner-mongolia"],
    ["peking", "place", "cn-beijing"],
    [
      "des moines shijiazhuang",
      "pair",
      "us-ia-des-moines--cn-hebei-shijiazhuang",
    ],
    ["石家庄 得梅因", "pair", "us-ia-des-moines--cn-hebei-shijiazhuang"],
    ["石家庄得梅因", "pair", "us-ia-des-moines--cn-hebei-shijiazhuang"],
    ["iowa–hebei", "pair", "us-ia--cn-hebei"],
    ["trade", "page", "/trade"],
    ["pairs", "page", "/pairs"],
    ["heat map", "chart", "/trade#chart-export-heat"],
  ])("%s: first the %s %s", (query, kind, id) => {
    for (const locale of LOCALES)
      expect(first(query, locale)).toMatchObject({ kind, id });
  });

  it("suzhou 2023: the conference of that year there", () => {
    const rows = read("events.csv").filter(
      ({ date, place }) =>
        date?.startsWith("2023") && place === "cn-jiangsu-suzhou",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const locale of LOCALES)
      expect(
        found("suzhou 2023", "event", locale)?.map(({ id }) => id),
      ).toEqual(rows.map(({ id }) => id));
  });

  it("an event under everybody who took part, after those it names in its title", () => {
    const own = read("event-actors.csv")
      .filter(({ actor }) => actor === "terry-branstad")
      .map(({ event }) => event);
    const events = found("Terry Branstad", "event") ?? [];
    expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(own));
    const titled = events.map(({ title }) => title.includes("Terry Branstad"));
    expect(titled).toEqual([...titled].sort((a, b) => Number(b) - Number(a)));
    expect(titled[0]).toBe(true);
  });

  it("what starts with the search before what holds it", () => {
    const ids = (found("xi", "place") ?? []).map(({ title }) => title);
    expect(ids[0]).toBe("Xi'an");
    const starts = ids.map((title) => title.toLowerCase().startsWith("xi"));
    expect(starts.indexOf(false)).not.toBe(0);
    expect(starts.lastIndexOf(true)).toBeLessThan(
      starts.includes(false) ? starts.indexOf(false) : Infinity,
    );
  });

  it("a blank search: the pages alone", () => {
    expect(find(" ").map(({ kind }) => kind)).toEqual(["page"]);
  });

  it("what is nowhere: nothing", () => {
    expect(find("qwzxqwzx")).toEqual([]);
    expect(find("—")).toEqual([]);
  });

  it("any text whatever without a throw, each entry once", () => {
    const all = read("places.csv").map(({ name = "" }) => name);
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.string({ maxLength: 200 }),
      fc.constantFrom(...all, "习近平", "(", "[", "\\", ".*", "\u0000"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const groups = find(words.join(" "));
        const hrefs = groups.flatMap(({ entries }) =>
          entries.map(({ kind, id }) => `${kind} ${id}`),
        );
        expect(new Set(hrefs).size).toBe(hrefs.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the addresses of what is found", () => {
  const href = (query: string, kind: PaletteKind, locale: Locale) =>
    found(query, kind, locale)?.[0]?.href;

  it.each([
    ["en", "", "/"],
    ["zh", "/zh", "/zh"],
  ] as const)("are those of the pages in %s", (locale, root, home) => {
    expect(href("timeline", "page", locale)).toBe(home);
    expect(href("iowa", "place", locale)).toBe(`${root}/places/us-ia`);
    expect(href("xi jinping", "actor", locale)).toBe(
      `${root}/actors/xi-jinping`,
    );
    expect(href("iowa hebei", "pair", locale)).toBe(
      `${root}/pairs?pair=us-ia--cn-hebei#pair-us-ia--cn-hebei`,
    );
    expect(href("pairs by year", "chart", locale)).toBe(
      `${home}#chart-pairs-growth`,
    );
    expect(href("Iowa Governor Robert Ray meets", "event", locale)).toBe(
      `${root}/events/1979-ray-deng`,
    );
  });

  it("name every chart of the site once", () => {
    const names = {
      "pairs-growth": 1,
      "pairs-by-state": 1,
      "state-exports": 1,
      "state-export-series": 1,
      "rank-counts": 1,
      "national-trade": 1,
      "pairs-by-province": 1,
      "pairs-matrix": 1,
      "pairs-map": 1,
      "pairs-calendar": 1,
      "pairs-status": 1,
      "export-slope": 1,
      "export-multiples": 1,
      "export-heat": 1,
      "export-share": 1,
      "state-ranks": 1,
      "trade-balance": 1,
      "ties-and-exports": 1,
    } satisfies Record<ChartName, 1>;
    expect(Object.keys(CHART_PAGES).sort()).toEqual(Object.keys(names).sort());
  });
});
