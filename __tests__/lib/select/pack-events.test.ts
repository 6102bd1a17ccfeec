/** @jest-environment node */
import { gzipSync } from "node:zlib";
import { indexEvents } from "@/lib/select/index-events";
import {
  actorOptions,
  packOptions,
  placeOptions,
  unpackOptions,
} from "@/lib/select/options";
import { packEvents, unpackEvents } from "@/lib/select/pack-events";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();

describe.each(["en", "zh"] as const)("in %s", (locale) => {
  const events = indexEvents(record, locale);
  const keys = {
    actors: actorOptions(record, locale),
    places: placeOptions(record, locale),
  };

  it("unpackEvents() of packEvents() gives every event of the record back", () => {
    expect(unpackEvents(packEvents(events, keys), keys)).toEqual(events);
  });

  it("unpackOptions() of packOptions() gives every option back", () => {
    expect(unpackOptions(packOptions(keys.actors))).toEqual(keys.actors);
    expect(unpackOptions(packOptions(keys.places))).toEqual(keys.places);
  });

  it("packEvents() and packOptions() keep the page's data under 60 kB compressed", () => {
    const data = JSON.stringify([
      packEvents(events, keys),
      packOptions(keys.actors),
      packOptions(keys.places),
    ]);
    expect(gzipSync(data).length).toBeLessThan(60_000);
  });

  it("actorOptions() and placeOptions() name their choices in the page's language, with the other beside", () => {
    const xi = keys.actors.find(({ id }) => id === "xi-jinping");
    const [own, other] =
      locale === "en" ? ["Xi Jinping", "习近平"] : ["习近平", "Xi Jinping"];
    expect(xi).toMatchObject({ name: own, alt: other, kind: "person" });
    const seattle = keys.places.find(({ id }) => id === "us-wa-seattle");
    expect(seattle?.note).toBe(locale === "en" ? "Washington" : "华盛顿州");
  });

  it("actorOptions() and placeOptions() cover every id that an event or a pair has", () => {
    const actors = new Set(keys.actors.map(({ id }) => id));
    const places = new Set(keys.places.map(({ id }) => id));
    for (const event of events) {
      const ids = [...event.actors, ...event.governments];
      expect(ids.filter((id) => !actors.has(id))).toEqual([]);
      expect(event.places.filter((id) => !places.has(id))).toEqual([]);
    }
    for (const { usPlace, cnPlace } of record.pairs)
      expect(places.has(usPlace) && places.has(cnPlace)).toBe(true);
  });
});

it("packEvents() throws for an id that its keys lack", () => {
  const events = indexEvents(record, "en");
  expect(() => packEvents(events, { actors: [], places: [] })).toThrow(
    RangeError,
  );
});

it("unpackEvents() of nothing is nothing", () => {
  const keys = { actors: [], places: [] };
  expect(unpackEvents(packEvents([], keys), keys)).toEqual([]);
});
