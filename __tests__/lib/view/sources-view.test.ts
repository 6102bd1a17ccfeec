/** @jest-environment node */
import fc from "fast-check";
import { FACT_KINDS } from "@/lib/model/source-facts";
import { SOURCE_TIERS } from "@/lib/model/record";
import { knownSources } from "@/lib/select/sources/select-sources";
import {
  ALL_SOURCES,
  parseSourcesView,
  SOURCE_ORDERS,
  sourcesQuery,
} from "@/lib/view/sources-view";
import { readRecord } from "../../fixtures/read-record";

const known = knownSources(readRecord());
const parse = (query: string) =>
  parseSourcesView(new URLSearchParams(query), known);

const anyView = fc.record({
  tiers: fc.subarray([...SOURCE_TIERS]),
  languages: fc.subarray([...known.languages]),
  publisher: fc.option(fc.constantFrom(...known.publishers)),
  facts: fc.subarray([...FACT_KINDS]),
  q: fc.string({ maxLength: 50 }).map((text) => text.trim()),
  sources: fc.subarray([...known.sources].slice(0, 20)),
  sort: fc.constantFrom(...SOURCE_ORDERS),
  page: fc.integer({ min: 1, max: 9999 }),
});

describe("parseSourcesView(params, known)", () => {
  it("reads what sourcesQuery writes", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(sourcesQuery(view))).toEqual({ view, issues: [] });
      }),
    );
    expect(sourcesQuery(ALL_SOURCES)).toBe("");
  });

  it("reads the boxes of a form, which repeat a parameter, and leaves blanks", () => {
    expect(
      parse("q=&publisher=&tier=seed&tier=news&fact=pair&sort=tier").view,
    ).toEqual({ ...ALL_SOURCES, tiers: ["seed", "news"], facts: ["pair"] });
  });

  it("leaves out what it does not know and says so", () => {
    const { view, issues } = parse(
      "tier=best&language=fr&publisher=Nobody&source=nope&page=0&sort=random",
    );
    expect(view).toEqual(ALL_SOURCES);
    expect(issues.map(({ param }) => param).sort()).toEqual(
      ["language", "page", "publisher", "sort", "source", "tier"].sort(),
    );
  });
});
