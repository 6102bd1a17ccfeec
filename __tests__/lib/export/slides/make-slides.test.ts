import "../../../fixtures/node-encoders";
import { strFromU8, unzipSync } from "fflate";
import { makeSlides } from "@/lib/export/slides/make-slides";
import type { Run } from "@/lib/view/briefing/blocks";
import { said, slideDeck, slidePage } from "../../../fixtures/slide-pages";

const paragraph = (...runs: Run[]) => [{ kind: "paragraph" as const, runs }];
const SOURCE = {
  ...{ id: "s", title: "Remarks <in> full & translated" },
  ...{ publisher: "A ministry", url: "https://example.org/a?b=1&c=2" },
};

let files: Record<string, Uint8Array>;
const part = (name: string) =>
  strFromU8(files[name] ?? new Uint8Array()).replace(/^\uFEFF/, "");
const names = (start: string) =>
  Object.keys(files).filter((name) => name.startsWith(start));

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

function textOf(name: string, tag = "a:t"): string[] {
  return [...parse(part(name)).getElementsByTagName(tag)].map(
    ({ textContent }) => textContent,
  );
}

const PAGES = [
  slidePage("timeline", "actor=xi-jinping", "en", {
    title: said("Meetings & visits"),
    figure: { value: "59", label: said("events") },
    notes: [
      ...paragraph({ text: "Slowly." }),
      ...paragraph({ text: "停顿 <10>" }),
    ],
    sources: [SOURCE],
  }),
  slidePage("state-export-series", "state=us-ia", "en", {
    quote: { text: said("Quoted."), by: said("Somebody"), source: SOURCE },
  }),
  slidePage("pairs-by-state", "", "en"),
  slidePage(null, "", "en", {
    text: {
      ...{ lang: "en", second: null },
      first: paragraph(
        { text: "A text with " },
        { text: "weight", strong: true },
        { text: " and a link", href: "https://example.org/" },
      ),
    },
  }),
];

beforeAll(async () => {
  files = unzipSync(await makeSlides(slideDeck(PAGES, "en")));
});

test("makeSlides(…) writes a package in which every part is XML and every relation leads to a part", () => {
  for (const name of Object.keys(files).filter((one) =>
    /(xml|rels)$/.test(one),
  ))
    expect([name, parse(part(name)).querySelector("parsererror")]).toEqual([
      name,
      null,
    ]);
  const targets = names("")
    .filter((one) => one.endsWith(".rels"))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      return [...parse(part(name)).getElementsByTagName("Relationship")]
        .filter((one) => one.getAttribute("TargetMode") !== "External")
        .map((one) => one.getAttribute("Target") ?? "")
        .map((to) => new URL(to, `file:///${folder}`).pathname.slice(1));
    });
  expect(targets.filter((name) => !(name in files))).toEqual([]);
});

test("makeSlides(…) names every kind of part and gives the shapes of a slide numbers of their own", () => {
  const types = part("[Content_Types].xml");
  for (const name of names("ppt/").filter((one) => one.endsWith(".xml")))
    expect(types).toContain(`PartName="/${name}"`);
  for (const name of names("ppt/slides/slide")) {
    const ids = [...parse(part(name)).getElementsByTagName("p:cNvPr")].map(
      (shape) => shape.getAttribute("id"),
    );
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("makeSlides(…) keeps words as text, titles in the place of titles", () => {
  const slide = parse(part("ppt/slides/slide1.xml"));
  const title = [...slide.getElementsByTagName("p:sp")].find((shape) =>
    [...shape.getElementsByTagName("p:ph")].some(
      (place) => place.getAttribute("type") === "title",
    ),
  );
  expect(title?.textContent).toBe("Meetings & visits");
  expect(textOf("ppt/slides/slide1.xml")).toEqual(
    expect.arrayContaining(["59", "events"]),
  );
  expect(textOf("ppt/slides/slide2.xml").join(" ")).toContain("Quoted.");
  expect(textOf("ppt/slides/slide4.xml").join("")).toContain(
    "A text with weight and a link",
  );
  expect(part("ppt/slides/_rels/slide4.xml.rels")).toContain(
    "https://example.org/",
  );
});

test("makeSlides(…) has no text under eleven points but in drawings that have none larger", () => {
  for (const name of ["slide2", "slide4"]) {
    const sizes = [
      ...part(`ppt/slides/${name}.xml`).matchAll(/ sz="(\d+)"/g),
    ].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1100);
  }
});

test("makeSlides(…) draws a timeline as groups of shapes in its lanes, each mark by its name", () => {
  const groups = [
    ...parse(part("ppt/slides/slide1.xml")).getElementsByTagName("p:grpSp"),
  ];
  const described = groups.map((group) =>
    group.getElementsByTagName("p:cNvPr")[0]?.getAttribute("descr"),
  );
  expect(
    described.filter((text) => text?.startsWith("Leader meetings")),
  ).toHaveLength(1);
  expect(described.some((text) => text?.includes("Mar-a-Lago"))).toBe(true);
  expect(textOf("ppt/slides/slide1.xml")).toContain("Leader meetings");
  expect(names("ppt/media")).toEqual([]);
});

test("makeSlides(…) writes bars and lines as charts with a workbook of the same numbers", () => {
  expect(names("ppt/charts/chart")).toHaveLength(1);
  const [chart = ""] = names("ppt/charts/chart");
  const [book = ""] = names("ppt/embeddings/");
  const table = PAGES[1]?.drawing?.about.tables[0];
  const expected = (table?.rows ?? []).map(({ cells: [year, value] }) => [
    year,
    typeof value === "string" ? Number(value.replace(",", "")) : null,
  ]);
  const drawn = parse(part(chart));
  const points = (tag: string) =>
    [
      ...(drawn.getElementsByTagName(tag)[0]?.getElementsByTagName("c:v") ??
        []),
    ].map(({ textContent }) => textContent);
  const values = points("c:val").map(Number);
  expect(points("c:cat").map((year, at) => [year, values[at]])).toEqual(
    expected,
  );
  const sheet = strFromU8(
    unzipSync(files[book] ?? new Uint8Array())["xl/worksheets/sheet1.xml"] ??
      new Uint8Array(),
  );
  const numbers = [...parse(sheet).getElementsByTagName("v")].map(
    ({ textContent }) => Number(textContent),
  );
  expect(numbers).toEqual(values);
});

test("makeSlides(…) puts notes and every document into the notes, publishers with links on the slide", () => {
  const notes = [
    ...parse(part("ppt/notesSlides/notesSlide1.xml")).getElementsByTagName(
      "a:p",
    ),
  ].map(({ textContent }) => textContent);
  expect(notes).toEqual(expect.arrayContaining(["Slowly.", "停顿 <10>"]));
  expect(notes).toContain(
    "1. Remarks <in> full & translated. A ministry. https://example.org/a?b=1&c=2",
  );
  expect(textOf("ppt/slides/slide1.xml")).toContain("A ministry");
  expect(part("ppt/slides/_rels/slide1.xml.rels")).toContain(
    "https://example.org/a?b=1&amp;c=2",
  );
});

test("makeSlides(…) says on each slide with a drawing what it rests on", () => {
  for (const slide of [1, 2, 3])
    expect(textOf(`ppt/slides/slide${slide}.xml`).join(" ")).toMatch(
      /Sources?:/,
    );
});

test("makeSlides(…) writes the same bytes for the same slides, and Chinese as Chinese", async () => {
  const deck = slideDeck(
    [slidePage("timeline", "actor=xi-jinping", "zh")],
    "zh",
  );
  const once = await makeSlides(deck);
  expect(Buffer.from(await makeSlides(deck)).equals(Buffer.from(once))).toBe(
    true,
  );
  files = unzipSync(once);
  expect(part("ppt/slides/slide1.xml")).toContain('lang="zh-CN"');
  expect(part("ppt/theme/theme1.xml")).toContain(
    '<a:ea typeface="Microsoft YaHei"/>',
  );
  expect(textOf("ppt/slides/slide1.xml")).toContain("领导人会晤");
});
