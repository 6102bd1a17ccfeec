/** @jest-environment node */
import { citedSources } from "@/lib/select/sources/cited-sources";
import { sourcesIn } from "../../../fixtures/citing-rows";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows, stateOf } from "../charts/csv-rows";

const record = readRecord();

function cited(query: string): string[] {
  const answer = citedSources(record, new URLSearchParams(query));
  if ("issues" in answer) throw new Error(JSON.stringify(answer.issues));
  return answer.sources.map(({ id }) => id);
}

/** The sources of some rows, in the order of sources.csv. */
function expected(rows: readonly Record<string, string>[]): string[] {
  const ids = new Set(rows.flatMap(sourcesIn));
  return csvRows("sources").flatMap(({ id = "" }) => (ids.has(id) ? [id] : []));
}

describe("citedSources(dataset, params)", () => {
  it("gives the sources of all events for a view without filters", () => {
    expect(cited("")).toEqual(expected(csvRows("events")));
  });

  it("gives the sources of the events that pass the filters, and no others", () => {
    const took = new Set(
      csvRows("event-actors")
        .filter(({ actor }) => actor === "terry-branstad")
        .map(({ event }) => event),
    );
    const rows = csvRows("events").filter(
      ({ id, kind, date = "" }) =>
        took.has(id) && kind === "visit" && date >= "2011",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(
      cited("actor=terry-branstad&kind=visit&from=2011&lanes=place"),
    ).toEqual(expected(rows));
  });

  it("finds by text as the page does", () => {
    const found = cited("q=Mar-a-Lago");
    expect(found).toContain("seed-maralago");
    expect(found.length).toBeLessThan(60);
    expect(cited("q=海湖庄园")).toContain("seed-maralago");
  });

  it("gives the sources of what is named, before all filters", () => {
    const event = csvRows("events").filter(
      ({ id }) => id === "2013-05-28-xi-villaraigosa",
    );
    const pair = csvRows("pairs").filter(({ id }) => id === "us-ia--cn-hebei");
    expect(cited("event=2013-05-28-xi-villaraigosa&kind=policy")).toEqual(
      expected(event),
    );
    expect(
      cited("pair=us-ia--cn-hebei&event=2013-05-28-xi-villaraigosa"),
    ).toEqual(expected([...event, ...pair]));
    expect(cited("source=seed-xiefeng,seed-breed")).toEqual([
      "seed-breed",
      "seed-xiefeng",
    ]);
  });

  it("gives the sources of the ties of a view for of=pairs", () => {
    const rows = csvRows("pairs").filter(
      ({ us_place = "", tie }) =>
        stateOf(us_place) === "us-ia" && tie === "sister",
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(cited("of=pairs&place=us-ia&tie=sister")).toEqual(expected(rows));
  });

  it("gives the sources of a state's figures for of=figures, within the period", () => {
    const rows = [
      "state-exports",
      "state-exports-uscbc",
      "state-ranks",
      "state-ranks-uscbc",
    ].flatMap((table) =>
      csvRows(table).filter(
        ({ state, year }) => state === "us-ia" && Number(year) >= 2012,
      ),
    );
    expect(cited("of=figures&place=us-ia&from=2012")).toEqual(expected(rows));
    expect(cited("of=events,figures")).toEqual(
      expected(
        [
          "events",
          "state-exports",
          "state-exports-uscbc",
          "state-ranks",
          "state-ranks-uscbc",
          "rank-counts",
          "national-trade",
          "two-way-totals",
        ]
          .flatMap(csvRows)
          .concat(
            csvRows("pair-totals").filter(({ as_of = "" }) => as_of < "2025"),
          ),
      ),
    );
  });

  it("gives the filtered list of sources for of=sources", () => {
    const rows = csvRows("sources").filter(
      ({ tier, lang }) => tier === "official" && lang === "zh",
    );
    expect(cited("of=sources&tier=official&language=zh")).toEqual(
      rows.map(({ id }) => id),
    );
    expect(cited("of=sources")).toHaveLength(csvRows("sources").length);
  });

  it.each([
    ["event=nope", 404, "event", "nope"],
    ["event=1979-ray-deng,nope", 404, "event", "nope"],
    ["pair=us-ia--cn-nope", 404, "pair", "us-ia--cn-nope"],
    ["source=nope", 404, "source", "nope"],
    ["place=us-xx", 400, "place", "us-xx"],
    ["kind=party", 400, "kind", "party"],
    ["from=1985-13", 400, "from", "1985-13"],
    ["colour=red", 400, "colour", "red"],
    ["of=events,dreams", 400, "of", "dreams"],
    ["of=sources&tier=best", 400, "tier", "best"],
  ] as const)(
    "names what of %s it does not know",
    (query, status, param, value) => {
      expect(citedSources(record, new URLSearchParams(query))).toMatchObject({
        status,
        issues: [{ param, value }],
      });
    },
  );

  it("does not look up more names than a page can show", () => {
    const many = Array.from({ length: 501 }, () => "seed-breed").join(",");
    expect(
      citedSources(record, new URLSearchParams({ source: many })),
    ).toMatchObject({ status: 400, issues: [{ reason: "too-many" }] });
  });
});
