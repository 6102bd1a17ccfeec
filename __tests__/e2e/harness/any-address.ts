import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DATA_FOLDER, readRecord } from "../../fixtures/read-record";
import {
  EVENT_KINDS,
  EVENT_LEVELS,
  PAIR_LEVELS,
  PAIR_STATUSES,
  PAIR_TIES,
} from "@/lib/model/record";
import {
  LANE_MODES,
  METRICS,
  PAIR_ORDERS,
  SORT_ORDERS,
} from "@/lib/model/view-state";
import { VIEW_NAMES } from "@/lib/view/view-names";

const { actors, events, pairs, places, sources } = readRecord();

/** What must come out of no answer as it went in: each holds the word by which `judgeAnswer` knows it. */
const HOSTILE = [
  "<fuzz>",
  '"><fuzz a="',
  '"fuzz="',
  "'><fuzz>",
  "</script><fuzz>",
  "</style></svg><fuzz>",
  "]]><fuzz>",
  "--><fuzz>",
  "{{fuzz}}",
  "${fuzz}",
  "=fuzz(1)",
  "+fuzz(1)",
  "@fuzz",
  "-fuzz",
  "\t=fuzz(1)",
  "\r\nFuzz: 1\r\n\r\n<fuzz>",
  "\nFUZZ:1",
  "javascript:fuzz",
  "//fuzz.example",
  "\\\\fuzz.example",
  "https://fuzz.example/<fuzz>",
  "\0fuzz",
  "\u0007\uFFFE<fuzz>",
  "\u202Efuzz",
  "__proto__",
  "constructor",
  "../../../etc/passwd",
  "..\\..\\fuzz",
];

const SIZES = "0 -1 1 1e9 299 300 1600 1601 99999999999 NaN 0x10 ３００ 1.5";
const VALUES: Record<string, readonly string[]> = {
  actor: ids(actors),
  place: ids(places),
  compare: [...ids(actors), ...ids(places)],
  event: ids(events),
  pair: ids(pairs),
  source: ids(sources),
  state: ids(places),
  match: words("any all"),
  body: words("any only"),
  kind: EVENT_KINDS,
  level: EVENT_LEVELS,
  tie: PAIR_TIES,
  status: PAIR_STATUSES,
  pairlevel: PAIR_LEVELS,
  from: words("1979 1985~ 1983-07-22 2024 0000 9999-99-99 1979/1985"),
  to: words("1979 1985~ 1983-07-22 2024 -1 9999-99-99 ../1985"),
  q: words("Iowa 习近平 shanghai a"),
  lanes: LANE_MODES,
  bands: words("on off"),
  metric: METRICS,
  sort: SORT_ORDERS,
  pairsort: PAIR_ORDERS,
  index: words("on off"),
  year: words("1979 2000 2024 1 99999"),
  theme: words("light dark auto"),
  lang: words("en zh both"),
  width: words(SIZES),
  height: words(SIZES),
  scale: words("1 2 3 4 0 1000 -1 1.5"),
  pin: words("0 deadbeef 0123456789abcdef"),
  hide: words("title notes table title,notes,table"),
  download: words("on off 1"),
  name: VIEW_NAMES,
  format: words("json xml"),
  maxwidth: words(SIZES),
  maxheight: words(SIZES),
  url: words("http://localhost:3000/ http://localhost:3000/pairs?place=us-ia"),
  utm_source: ["mail"],
};

const hostile = fc.constantFrom(...HOSTILE);
const stray = fc.string({ unit: "binary", maxLength: 40 });
const long = fc
  .tuple(fc.constantFrom("a", "中", ",", "us-ia,", "<fuzz>"), fc.nat(900))
  .map(([text, times]) => text.repeat(times));

const anyValue = (usual: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: list(fc.constantFrom(...usual)) },
    { weight: 4, arbitrary: hostile },
    { weight: 1, arbitrary: list(fc.oneof(hostile, stray)) },
    { weight: 1, arbitrary: stray },
    { weight: 1, arbitrary: long },
  );

/** Whole, or as a client that knows no rules would send it. */
const encoded = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom(...Array<string>(12).fill(""), "%", "%E0%A4"))
    .map(([value, rest]) => encode(value) + rest);

const param = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(...Object.entries(VALUES))
      .chain(([name, usual]) =>
        encoded(anyValue(usual)).map((value) => `${name}=${value}`),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(encoded(fc.oneof(hostile, stray)), encoded(hostile))
      .map(([name, value]) => `${name}=${value}`),
  },
);

const anyQuery = fc
  .oneof(
    { weight: 12, arbitrary: fc.array(param, { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(param, { minLength: 40, maxLength: 80 }) },
  )
  // Node itself refuses a request whose head is longer than 16 KiB.
  .map((params) => params.join("&").slice(0, 12_000))
  .map((query) => (query === "" ? "" : `?${query}`));

const segment = (usual: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: encoded(hostile) },
    { weight: 1, arbitrary: encoded(stray) },
  );

const view = segment(VIEW_NAMES);
const inside = (path: string, usual: readonly string[]) =>
  segment(usual).map((id) => `${path}/${id}`);
const chart = (ending: string) =>
  view.map((name) => `/charts/${name}.${ending}`);
const PAGES = words("/ /pairs /trade /sources /about");
const DATA = words(
  "search.json palette.en.json palette.zh.json events.csv sources.csv datapackage.json record.zip",
);
const BRIEFINGS = readdirSync(join(DATA_FOLDER, "briefings"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -3));
const PARTS = words("/notes /slides /handout /scenes/1.png /scenes/99.png");
const FILES = words(".html .pptx .md .1.png .99.png .0.png .-1.png");

// A page of the whole record costs the server most, a PNG most of its time: few of either.
const anyPath = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PAGES) },
  { weight: 2, arbitrary: inside("/events", ids(events)) },
  { weight: 1, arbitrary: inside("/places", ids(places)) },
  { weight: 1, arbitrary: inside("/actors", ids(actors)) },
  { weight: 2, arbitrary: inside("/present", [...BRIEFINGS, "edit", "own"]) },
  { weight: 1, arbitrary: anyOfBriefing("/present", PARTS) },
  { weight: 1, arbitrary: anyOfBriefing("/data/briefings", FILES) },
  { weight: 12, arbitrary: view.map((name) => `/embed/${name}`) },
  { weight: 10, arbitrary: chart("svg") },
  { weight: 6, arbitrary: chart("csv") },
  { weight: 6, arbitrary: chart("json") },
  { weight: 1, arbitrary: chart("png") },
  { weight: 1, arbitrary: chart("zip") },
  { weight: 2, arbitrary: view.map((name) => `/charts/${name}`) },
  { weight: 1, arbitrary: view.map((name) => `/api/embed/${name}`) },
  { weight: 1, arbitrary: view.map((name) => `/api/charts/${name}.svg`) },
  { weight: 1, arbitrary: inside("/embed/script", ["frame.js"]) },
  { weight: 3, arbitrary: fc.constant("/calendar.ics") },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...["bib", "ris", "json"].map((ending) => `/data/citations.${ending}`),
    ),
  },
  { weight: 3, arbitrary: inside("/data", DATA) },
  { weight: 2, arbitrary: eventData() },
  { weight: 6, arbitrary: fc.constant("/oembed") },
  { weight: 1, arbitrary: fc.constantFrom("/feed.xml", "/embed.js") },
  { weight: 1, arbitrary: fc.constantFrom("/sitemap.xml", "/robots.txt") },
  { weight: 3, arbitrary: anyLostPath() },
);

/** An address that anyone could ask this site for: any route, with usual, broken and hostile parameters. */
export const anyAddress: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "", "", "/zh"), anyPath, anyQuery)
  .map(([language, path, query]) =>
    language && path === "/" ? language + query : language + path + query,
  );

function anyOfBriefing(path: string, ends: readonly string[]) {
  return fc
    .tuple(segment(BRIEFINGS), segment(ends))
    .map(([name, end]) => `${path}/${name}${end}`);
}

function eventData(): fc.Arbitrary<string> {
  return segment(ids(events)).map((id) => `/data/events/${id}.en.json`);
}

function anyLostPath(): fc.Arbitrary<string> {
  return fc
    .array(encoded(fc.oneof(hostile, stray, fc.constant(""))), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => `/${parts.join("/")}`);
}

function list(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(item, { minLength: 1, maxLength: 12 })
    .map((all) => all.join(","));
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function words(text: string): string[] {
  return text.split(" ");
}

/** As a URL has it; half a surrogate pair as the bytes that some encoders make of it. */
function encode(text: string): string {
  return text
    .split(/(\p{Surrogate})/u)
    .map((part, index) =>
      index % 2 === 1 ? "%ED%A0%80" : encodeURIComponent(part),
    )
    .join("");
}
