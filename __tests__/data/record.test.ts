/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRecord } from "../fixtures/read-record";
import { buildDataset } from "@/lib/data/build-dataset";
import { readFiles } from "@/lib/data/read-files";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { utcYear } from "@/lib/time/utc-day";

const record = readRecord();
const places = new Map(record.places.map((place) => [place.id, place]));
const seedFact = (fact: string) =>
  record.seedFacts.find(({ fact: { en } }) => en === fact);

/** The US state that a place lies in, itself included. */
function stateOf(id: string): string {
  const place = places.get(id);
  return !place?.parent || place.parent === "us" ? id : stateOf(place.parent);
}

describe("the record", () => {
  it("holds every row of the facts it was made from", () => {
    const { rowCounts } = buildDataset(
      readFiles(join(__dirname, "../../data")),
    );
    expect(Object.fromEntries(rowCounts)).toEqual({
      sources: 1063,
      places: 557,
      actors: 679,
      pairs: 322,
      "pairs-unplaced": 10,
      "pair-totals": 25,
      events: 551,
      "event-actors": 1410,
      "events-outside": 7,
      "event-actors-outside": 16,
      "state-exports": 597,
      "state-exports-uscbc": 21,
      "state-ranks": 590,
      "state-ranks-uscbc": 10,
      "rank-counts": 21,
      "national-trade": 41,
      "two-way-totals": 4,
      bands: 14,
      "seed-facts": 28,
      changes: 25,
    });
    const sister = record.pairs.filter(({ tie }) => tie === "sister");
    expect(sister).toHaveLength(275);
    expect(sister.filter(({ established }) => established)).toHaveLength(219);
  });

  it("loses no row on the way into the dataset", () => {
    expect(record.events).toHaveLength(551);
    const participants = record.events.flatMap((event) => event.participants);
    expect(participants).toHaveLength(1410);
    expect(record.stateExports).toHaveLength(597);
    expect(record.sources).toHaveLength(1063);
  });

  it("says the day to which it is kept", () => {
    expect(record.asOf).toBe("2026-11-22");
  });

  it("gives every event and every pair at least one source", () => {
    const ids = new Set(record.sources.map(({ id }) => id));
    for (const { id, sources } of [
      ...record.events,
      ...record.eventsOutside,
      ...record.pairs,
    ]) {
      expect([id, sources.length]).not.toEqual([id, 0]);
      expect([id, sources.filter((source) => !ids.has(source))]).toEqual([
        id,
        [],
      ]);
    }
  });

  it("cites every one of its sources", () => {
    const cited = new Set(
      Object.values(record)
        .flat()
        .flatMap((row: object | string) =>
          typeof row === "object" && "sources" in row
            ? (row.sources as string[])
            : [],
        ),
    );
    expect(record.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it("has nothing outside 1979–2024 on the timeline, and nothing inside left out", () => {
    for (const { id, date, endDate } of record.events) {
      expect([id, date.start >= RECORD_START]).toEqual([id, true]);
      expect([id, (endDate ?? date).end <= RECORD_END]).toEqual([id, true]);
    }
    for (const { id, date } of record.eventsOutside)
      expect([
        id,
        date.end <= RECORD_START || date.start >= RECORD_END,
      ]).toEqual([id, true]);
  });
});

describe("the seed facts", () => {
  it("284 pairs, 50 of states and provinces and 234 of cities, were reported in April 2022", () => {
    const [total] = record.pairTotals.filter(({ asOf }) =>
      asOf?.edtf.startsWith("2022-04"),
    );
    expect(total).toMatchObject({ total: 284, stateProvince: 50, city: 234 });
    expect(total?.basis).toBe("official-count");
  });

  it("284 pairs were reported again in November 2023", () => {
    const [total] = record.pairTotals.filter(({ asOf }) =>
      asOf?.edtf.startsWith("2023-11"),
    );
    expect(total?.total).toBe(284);
    expect(total?.sources).toEqual(
      expect.arrayContaining(["seed-suzhou", "seed-xiefeng"]),
    );
    const fact = seedFact(
      "Pairs of sister provinces/states and sister cities formed since the first pair in 1979",
    );
    expect(fact).toMatchObject({ value: "284", asOf: "2023-11-03" });
  });

  it("the first pairs are of 1979", () => {
    const years = record.pairs.flatMap(({ established }) =>
      established ? [utcYear(established.start)] : [],
    );
    expect(Math.min(...years)).toBe(1979);
    expect(seedFact("Year the first pair was set")?.value).toBe("1979");
  });

  it("China is the largest market of 4 states and a top-three market of 38, as Xie Feng said in November 2023", () => {
    const stated = record.rankCounts.filter(({ sources }) =>
      sources.includes("seed-xiefeng"),
    );
    expect(stated).toHaveLength(1);
    expect(stated[0]).toMatchObject({
      year: 2023,
      basis: "reported",
      top1: 4,
      top3: 38,
      top5: null,
    });
    expect(stated[0]?.reportedBy.en).toContain("Xie Feng");
    const largest = "US states for which China is the largest export market";
    const topThree =
      "US states for which China is among the top three export markets";
    expect(seedFact(largest)).toMatchObject({ value: "4 (Xie Feng)" });
    expect(seedFact(topThree)).toMatchObject({ value: "38 (Xie Feng)" });
    expect(seedFact(topThree)?.asOf).toBe("2023-11");
  });

  it("nine in ten states have had a sister tie, by what was said and by what is documented", () => {
    const fact = seedFact(
      "US states that have had Chinese sister cities or provinces",
    );
    expect(fact?.value).toBe("nine out of ten (Xie Feng)");
    const withTie = new Set(
      record.pairs
        .filter(({ tie }) => tie === "sister")
        .map(({ usPlace }) => stateOf(usPlace))
        .filter((id) => places.get(id)?.kind === "state"),
    );
    const states = record.places.filter(
      ({ kind, country }) => kind === "state" && country === "US",
    );
    expect(states).toHaveLength(50);
    expect(withTie.size / states.length).toBeCloseTo(0.9, 1);
  });

  it("the fifth conference met in Suzhou on 3 November 2023", () => {
    const fifth = record.events.find(
      ({ id }) => id === "2023-11-03-fifth-conference-suzhou",
    );
    expect(fifth).toMatchObject({
      kind: "conference",
      place: "cn-jiangsu-suzhou",
      date: { edtf: "2023-11-03", precision: "day" },
    });
    expect(fifth?.sources).toEqual(
      expect.arrayContaining(["seed-suzhou", "seed-xiefeng"]),
    );
  });
});

describe("the figures of trade", () => {
  const publishers = new Map(
    record.sources.map(({ id, publisher }) => [id, publisher]),
  );
  const isCensus = (id: string) => publishers.get(id) === "U.S. Census Bureau";
  const citedBy = (rows: readonly { sources: readonly string[] }[]) =>
    new Set(rows.flatMap(({ sources }) => sources));

  it("never mix the Census method with that of the US-China Business Council", () => {
    for (const { method, sources } of record.stateExports)
      expect(sources.some(isCensus)).toBe(method === "census");
    const uscbc = [
      ...citedBy(record.uscbcExports),
      ...citedBy(record.uscbcRanks),
    ];
    const others = new Set([
      ...citedBy(record.stateExports),
      ...citedBy(record.stateRanks),
    ]);
    expect(uscbc.filter(isCensus)).toEqual([]);
    expect(uscbc.filter((source) => others.has(source))).toEqual([]);
  });

  it("cover the 50 states and the District of Columbia in every year from 2014 to 2024", () => {
    for (let year = 2014; year <= 2024; year++) {
      const rows = record.stateExports.filter((row) => row.year === year);
      expect([year, new Set(rows.map(({ state }) => state)).size]).toEqual([
        year,
        51,
      ]);
    }
  });

  it("agree with the counts that were computed from them", () => {
    const computed = record.rankCounts.filter(
      ({ basis }) => basis === "computed",
    );
    expect(computed).toHaveLength(11);
    for (const { year, top1, top3, top5 } of computed) {
      const ranks = record.stateRanks.filter(
        (row) => row.year === year && row.state !== "us-dc",
      );
      const within = (limit: number) =>
        ranks.filter(({ chinaRank }) => chinaRank <= limit).length;
      expect({ year, counts: [within(1), within(3), within(5)] }).toEqual({
        year,
        counts: [top1, top3, top5],
      });
    }
  });

  it("have national trade for every year from 1984 to 2024", () => {
    const years = record.nationalTrade.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 41 }, (_, i) => 1984 + i));
  });
});

describe("the ends of ties", () => {
  it("are dated in 2025 for two, as the sources say, and for no other", () => {
    const ended = record.pairs.filter(({ status }) => status === "ended");
    const dated = ended.flatMap(({ id, ended }) =>
      ended ? [[id, ended]] : [],
    );
    expect(ended).toHaveLength(4);
    expect(dated.map(([id]) => id)).toEqual([
      "us-ar-little-rock--cn-jilin-changchun",
      "us-tx-dallas--cn-tianjin",
    ]);
    const unsaid = ended.filter(
      ({ ended: end, statusNote }) => end && !statusNote.en.includes(end.edtf),
    );
    expect(unsaid).toEqual([]);
  });

  it("leave the line of growth as it is: none lies before 2025", () => {
    const ends = record.pairs.flatMap(({ ended }) => ended?.start ?? []);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(Date.UTC(2025, 0));
  });
});

describe("the two languages", () => {
  const texts = {
    places: record.places.map(({ name }) => name),
    actors: record.actors.flatMap(({ name, note }) => [name, note]),
    titles: record.events.map(({ title }) => title),
    summaries: record.events.map(({ summary }) => summary),
    roles: record.events.flatMap(({ participants }) =>
      participants.map(({ role }) => role),
    ),
    notes: record.pairs.map(({ statusNote }) => statusNote),
    scopes: record.pairTotals.map(({ scopeNote }) => scopeNote),
    outside: record.eventsOutside.flatMap(({ title, summary }) => [
      title,
      summary,
    ]),
    offices: record.bands.flatMap(({ name, office }) => [name, office]),
    facts: record.seedFacts.map(({ fact }) => fact),
  };

  it.each(Object.entries(texts))(
    "say the same: no text among %s is in one of them only",
    (_, list) => {
      expect(list.length).toBeGreaterThan(0);
      expect(list.filter(({ en, zh }) => (en === "") !== (zh === ""))).toEqual(
        [],
      );
    },
  );

  it("have a title and a summary for every event, the Chinese in Chinese characters", () => {
    for (const { en, zh } of [...texts.titles, ...texts.summaries]) {
      expect(en).not.toBe("");
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("have a Chinese name in Latin letters only for the people whom data/README.md names", () => {
    const readme = readFileSync(
      join(__dirname, "../../data/README.md"),
      "utf8",
    );
    const listed = /could not be\s+established[^:]*: ([^.]+)\./.exec(
      readme,
    )?.[1];
    const latin = record.actors
      .filter(({ name }) => !/\p{Script=Han}/u.test(name.zh))
      .map(({ name }) => name.zh);
    expect(latin.length).toBeGreaterThan(0);
    expect(listed?.replace(/\s+/g, " ").split(", ")).toEqual(latin);
  });
});
