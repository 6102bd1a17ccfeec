/** @jest-environment node */
import fc from "fast-check";
import { LANE_MODES } from "@/lib/model/view-state";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { formatView } from "@/lib/view/format-view";
import { parseView } from "@/lib/view/parse-view";
import { anyView, KNOWN } from "../../fixtures/any-view";

const parse = (query: string) => parseView(new URLSearchParams(query), KNOWN);

it("parseView() reads every parameter of the grammar", () => {
  const { view, issues } = parse(
    "actor=xi-jinping,gov-us-ia&place=us-ia,cn-hebei&compare=robert-ray&match=all&body=only&kind=visit,conference&level=national" +
      "&tie=sister&status=active,ended&pairlevel=city&from=1985&to=1994-06-30&q=sister+%E5%8F%8B%E5%9F%8E" +
      "&lanes=actor&bands=on&metric=exports&sort=newest&pairsort=cn-down&event=1979-ray-deng&pair=us-ia--cn-hebei&year=2022&state=us-ia&index=on&theme=dark",
  );
  expect(issues).toEqual([]);
  expect(view).toEqual({
    actors: ["xi-jinping", "gov-us-ia"],
    places: ["us-ia", "cn-hebei"],
    compare: { facet: "actor", id: "robert-ray" },
    match: "all",
    bodyOnly: true,
    kinds: ["visit", "conference"],
    levels: ["national"],
    ties: ["sister"],
    statuses: ["active", "ended"],
    pairLevels: ["city"],
    from: "1985",
    to: "1994-06-30",
    q: "sister 友城",
    lanes: "actor",
    bands: true,
    metric: "exports",
    sort: "newest",
    pairOrder: "cn-down",
    event: "1979-ray-deng",
    pair: "us-ia--cn-hebei",
    year: 2022,
    state: "us-ia",
    indexed: true,
    theme: "dark",
  });
});

it.each([
  ["us-ia--cn-nowhere", "unknown", KNOWN],
  ["<b>", "malformed", { ...KNOWN, pairs: undefined }],
])("parseView() reports pair=%s as %s", (pair, reason, known) => {
  const params = new URLSearchParams({ pair });
  expect(parseView(params, known)).toEqual({
    view: DEFAULT_VIEW,
    issues: [{ param: "pair", value: pair, reason }],
  });
});

it("parseView() keeps a tie for a page that shows none", () => {
  const params = new URLSearchParams({ pair: "us-ia--cn-nowhere" });
  const known = { ...KNOWN, pairs: undefined };
  const { view, issues } = parseView(params, known);
  expect(view.pair).toBe("us-ia--cn-nowhere");
  expect(issues).toEqual([]);
});

it("parseView() of what formatView writes gives the view back, without an issue", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { view: back, issues } = parse(formatView(view));
      expect(back).toEqual(view);
      expect(issues).toEqual([]);
    }),
  );
});

it("parseView() never throws, stays in bounds and is stable, whatever the address says", () => {
  const param = fc.oneof(
    fc.constantFrom(
      ..."actor place compare match body kind level tie status pairlevel from to q lanes bands metric sort pairsort event pair year state index theme".split(
        " ",
      ),
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom(
      "us-ia",
      "xi-jinping",
      "1985",
      "2030",
      "visit,trade",
      ",,",
      "only",
    ),
    fc.array(fc.stringMatching(/^[a-z-]{1,9}$/), { maxLength: 80 }).map(String),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(param, value), { maxLength: 30 }),
      (pairs) => {
        const { view, issues } = parseView(new URLSearchParams(pairs), KNOWN);
        expect(view.actors.length).toBeLessThanOrEqual(50);
        expect(view.q.length).toBeLessThanOrEqual(200);
        expect(issues.length).toBeLessThanOrEqual(20);
        expect(parse(formatView(view))).toEqual({ view, issues: [] });
      },
    ),
  );
});

it("parseView() reads what an untouched form sends as the default, without an issue", () => {
  const blank =
    "match=any&from=&to=&q=&event=&year=&state=&actor=&sort=&body=&compare=&lanes=&bands=&metric=&bands=off";
  expect(parse(blank)).toEqual({ view: DEFAULT_VIEW, issues: [] });
});

it("parseView() reads repeated parameters as one list, each member once, closed lists in their own order", () => {
  const { view, issues } = parse(
    "kind=trade&kind=visit&kind=visit&actor=robert-ray,xi-jinping&actor=robert-ray",
  );
  expect(view.kinds).toEqual(["visit", "trade"]);
  expect(view.actors).toEqual(["robert-ray", "xi-jinping"]);
  expect(issues).toEqual([]);
});

it.each([
  ["actor=foo,xi-jinping", "actor", "foo", "unknown"],
  ["kind=party", "kind", "party", "unknown"],
  ["match=most", "match", "most", "unknown"],
  ["lanes=colour", "lanes", "colour", "unknown"],
  ["bands=yes", "bands", "yes", "unknown"],
  ["metric=gdp", "metric", "gdp", "unknown"],
  ["compare=nobody", "compare", "nobody", "unknown"],
  ["compare=us-ia", "compare", "us-ia", "alone"],
  ["compare=us-ia&place=us-ia", "compare", "us-ia", "alone"],
  ["event=2030-x", "event", "2030-x", "unknown"],
  ["state=us-xx", "state", "us-xx", "unknown"],
  ["colour=red", "colour", "red", "unknown"],
  ["from=1985-13", "from", "1985-13", "malformed"],
  ["from=1978", "from", "1978", "out-of-range"],
  ["to=2025-01-01", "to", "2025-01-01", "out-of-range"],
  ["year=20x2", "year", "20x2", "malformed"],
  ["year=1950", "year", "1950", "out-of-range"],
  ["sort=newest&sort=oldest", "sort", "oldest", "too-many"],
  ["kind=a%0D%0Ab%00", "kind", "a  b\uFFFD", "unknown"],
])("parseView() reports %s and carries on", (query, param, value, reason) => {
  expect(parse(query).issues).toEqual([{ param, value, reason }]);
});

it.each(LANE_MODES)("parseView() reads lanes=%s", (lanes) => {
  expect(parse(`lanes=${lanes}`)).toEqual({
    view: { ...DEFAULT_VIEW, lanes },
    issues: [],
  });
});

it("parseView() does not also choose what is compared", () => {
  const { view, issues } = parse(
    "actor=xi-jinping,robert-ray&compare=robert-ray",
  );
  expect(view.actors).toEqual(["xi-jinping"]);
  expect(view.compare).toEqual({ facet: "actor", id: "robert-ray" });
  expect(issues).toEqual([]);
});

it("parseView() knows a place to compare from an actor", () => {
  expect(parse("actor=xi-jinping&compare=cn").view.compare).toEqual({
    facet: "place",
    id: "cn",
  });
});

it("parseView() keeps what is good beside what is not", () => {
  const { view } = parse("actor=foo,xi-jinping&from=never&to=1994");
  expect(view).toEqual({
    ...DEFAULT_VIEW,
    actors: ["xi-jinping"],
    to: "1994",
  });
});

it("parseView() drops both ends of a period that runs backwards", () => {
  const { view, issues } = parse("from=1995&to=1985");
  expect(view).toEqual(DEFAULT_VIEW);
  expect(issues).toEqual([
    { param: "from", value: "1995", reason: "malformed" },
    { param: "to", value: "1985", reason: "malformed" },
  ]);
});

it("parseView() reads a period inside one year, and the edges of the record as no limit", () => {
  expect(parse("from=1985-06&to=1985").view).toMatchObject({
    from: "1985-06",
    to: "1985",
  });
  expect(parse("from=1979&to=2024-12-31")).toEqual({
    view: DEFAULT_VIEW,
    issues: [],
  });
});

it("parseView() takes fifty ids and says that there were more", () => {
  const ids = Array.from({ length: 51 }, (_, i) => `a${i}`);
  const { view, issues } = parseView(
    new URLSearchParams({ actor: ids.join(",") }),
    { ...KNOWN, actors: new Set(ids) },
  );
  expect(view.actors).toEqual(ids.slice(0, 50));
  expect(issues).toEqual([
    { param: "actor", value: "a50", reason: "too-many" },
  ]);
});

it("parseView() cuts a long search at 200 characters, never through one of them", () => {
  const { view, issues } = parse(`q=${"a".repeat(199)}${"🌾".repeat(5)}`);
  expect(view.q).toBe("a".repeat(199));
  expect(issues).toMatchObject([{ param: "q", reason: "out-of-range" }]);
});

it("parseView() passes over the parameters of trackers", () => {
  const query = "utm_source=x&utm_campaign=y&fbclid=1&gclid=2";
  expect(parse(query)).toEqual({ view: DEFAULT_VIEW, issues: [] });
});

it("parseView() keeps a search on one line and free of what XML refuses", () => {
  expect(parse("q=xi%0Ajinping%07").view.q).toBe("xi jinping\uFFFD");
});
