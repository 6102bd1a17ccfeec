/** @jest-environment node */
import { POINTS, rateEvents } from "@/lib/select/importance";
import { indexEvents } from "@/lib/select/index-events";
import { sortEvents } from "@/lib/select/sort-events";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const ranked = sortEvents(indexEvents(record, "en"), "importance");
const rankOf = (id: string) => ranked.findIndex((event) => event.id === id);

it.each([
  "1979-01-01-united-establish-diplomatic-relations",
  "1979-10-31-ohio-hubei",
  "1979-11-02-st-louis-nanjing",
  "1985-04-29-xi-iowa-county-official",
  "2013-06-07-obama-xi",
  "2017-04-06-trump-xi",
  "2023-11-03-fifth-conference-suzhou",
  "2023-11-15-biden-xi",
])("rateEvents() puts %s among the fifty that a briefing names first", (id) => {
  expect(rankOf(id)).toBeGreaterThanOrEqual(0);
  expect(rankOf(id)).toBeLessThan(50);
});

it("rateEvents() puts events of every decade among the fifty", () => {
  const decades = new Set(ranked.slice(0, 50).map(({ id }) => id.slice(0, 3)));
  expect([...decades].sort()).toEqual([
    "197",
    "198",
    "199",
    "200",
    "201",
    "202",
  ]);
});

it("rateEvents() rates every event, none without points", () => {
  const rates = rateEvents(record);
  expect(rates.size).toBe(record.events.length);
  expect(Math.min(...rates.values())).toBeGreaterThan(0);
});

it("rateEvents() adds the points of one more source, and of a seed", () => {
  const before = rateEvents(record);
  const id = "1979-ray-deng";
  const seed = record.sources.find(({ tier }) => tier === "seed");
  const news = record.sources.find(({ tier }) => tier === "news");
  if (!seed || !news) throw new Error("no such source");
  const rateWith = (source: string) =>
    rateEvents({
      ...record,
      events: record.events.map((event) =>
        event.id === id
          ? { ...event, sources: [...event.sources, source] }
          : event,
      ),
    }).get(id);
  const rate = before.get(id) ?? NaN;
  expect(rateWith(news.id)).toBe(rate + POINTS.source);
  expect(rateWith(seed.id)).toBe(rate + POINTS.source + POINTS.seed);
});

it("rateEvents() does not depend on the order of the record", () => {
  const turned = rateEvents({
    ...record,
    events: [...record.events].reverse(),
    pairs: [...record.pairs].reverse(),
  });
  expect(Object.fromEntries(turned)).toEqual(
    Object.fromEntries(rateEvents(record)),
  );
});
