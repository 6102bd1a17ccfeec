/** @jest-environment node */
import { eventJsonLd } from "@/lib/export/json-ld/event-json-ld";
import type { JsonLd } from "@/lib/export/json-ld/json-ld";
import type { Dataset } from "@/lib/model/record";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "../../select/charts/csv-rows";

const record = readRecord();
const SITE = "https://ties.example";
const page = { site: SITE, locale: "en" } as const;

function thingOf(id: string, dataset: Dataset = record): JsonLd {
  const thing = eventJsonLd(dataset, id, page);
  if (!thing) throw new Error(`no event ${id}`);
  return JSON.parse(JSON.stringify(thing)) as JsonLd;
}

const rows = new Map(csvRows("events").map((row) => [row.id, row]));
const names = new Map(csvRows("actors").map(({ id, name }) => [id, name]));
const parts = csvRows("event-actors");
const sources = csvRows("sources");

type Named = { "@id": string; name: string };
type Part = Named & {
  roleName?: string;
  attendee?: Named;
  contributor?: Named;
};

function partsOf(thing: JsonLd) {
  return (["attendee", "contributor"] as const).flatMap((term) =>
    ((thing[term] ?? []) as unknown as Part[]).map((part) => ({
      name: (part[term] ?? part).name,
      role: part.roleName ?? "",
    })),
  );
}

describe("eventJsonLd(dataset, id, page)", () => {
  // A year, a month, a day, several days, no place.
  const idOf = (test: (row: Record<string, string>) => boolean) =>
    [...rows.values()].find(test)?.id ?? "";
  const five = [
    idOf(({ date, end_date: end }) => date?.length === 4 && !end),
    idOf(({ date, end_date: end }) => date?.length === 7 && !end),
    idOf(({ date, end_date: end }) => date?.length === 10 && !end),
    idOf(({ date, end_date: end }) => date?.length === 10 && !!end),
    idOf(({ place, pair }) => !place && !pair),
  ];

  it.each(five)("says of %s what the tables hold, as precisely", (id) => {
    const row = rows.get(id);
    const thing = thingOf(id);
    expect(thing).toMatchObject({
      "@type": "Event",
      "@id": `${SITE}/events/${id}`,
      name: row?.title,
      alternateName: row?.title_zh,
      startDate: row?.date,
    });
    expect(thing.description ?? "").toBe(row?.summary);
    expect(thing.endDate ?? "").toBe(row?.end_date);
    const location = (thing.location as unknown as Named | undefined)?.["@id"];
    expect(location ?? "").toBe(row?.place && `${SITE}/places/${row.place}`);
    expect(
      partsOf(thing)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      parts
        .filter(({ event }) => event === id)
        .map(({ actor }) => names.get(actor ?? ""))
        .sort(),
    );
    expect(
      (thing.subjectOf as unknown as Named[]).map(({ name }) => name),
    ).toEqual(
      row?.sources
        ?.split(";")
        .map((source) => sources.find((one) => one.id === source)?.title),
    );
  });

  it("never makes a day of an approximate date", () => {
    const [first, ...rest] = record.events;
    if (!first) throw new Error("no events");
    const event = { ...first, date: requireEdtf("1985~") };
    const thing = thingOf(first.id, { ...record, events: [event, ...rest] });
    expect(thing.startDate).toEqual({
      "@type": "http://id.loc.gov/datatypes/edtf/EDTF-level1",
      "@value": "1985~",
    });
  });

  it("places an event with its coordinates and what lies around", () => {
    expect(
      thingOf("2012-02-15-xi-returns-muscatine-iowa").location,
    ).toMatchObject({
      "@type": "City",
      "@id": `${SITE}/places/us-ia-muscatine`,
      url: `${SITE}/places/us-ia-muscatine`,
      name: "Muscatine",
      alternateName: "马斯卡廷",
      geo: {
        "@type": "GeoCoordinates",
        latitude: Number(muscatine?.lat),
        longitude: Number(muscatine?.lng),
      },
      containedInPlace: {
        "@type": "State",
        name: "Iowa",
        containedInPlace: {
          "@type": "Country",
          name: "United States",
        },
      },
    });
  });

  it("gives each part the role at the time", () => {
    const id = "2012-02-15-xi-branstad";
    expect(partsOf(thingOf(id))).toContainEqual({
      name: "Xi Jinping",
      role: parts.find(
        ({ event, actor }) => event === id && actor === "xi-jinping",
      )?.role,
    });
  });

  it("lets nobody attend from afar, and nobody attend a policy", () => {
    const afar = parts.filter(({ role }) => / \(by /.test(role ?? ""));
    expect(afar.length).toBeGreaterThan(0);
    for (const { event = "", actor = "" } of afar) {
      const { attendee = [] } = thingOf(event);
      expect(
        (attendee as unknown as Part[]).map((part) => part.attendee?.name),
      ).not.toContain(names.get(actor));
    }
    const policy = record.events.find(({ kind }) => kind === "policy");
    expect(thingOf(policy?.id ?? "").attendee).toBeUndefined();
  });

  it("invents no status and says what was only announced", () => {
    const thing = thingOf("2011-10-17-fort-worth-guiyang");
    expect(thing.eventStatus).toBeUndefined();
    expect(thing.organizer).toBeUndefined();
    expect(thing.disambiguatingDescription).toBe(
      "Known from an announcement only",
    );
  });

  it("is in the page's language and names the same thing in both", () => {
    const thing = eventJsonLd(record, "1979-ray-deng", {
      site: SITE,
      locale: "zh",
    });
    expect(thing).toMatchObject({
      "@id": `${SITE}/events/1979-ray-deng`,
      url: `${SITE}/zh/events/1979-ray-deng`,
      name: rows.get("1979-ray-deng")?.title_zh,
    });
  });

  it("is null for an unknown id", () => {
    expect(eventJsonLd(record, "nope", page)).toBeNull();
  });
});

const muscatine = csvRows("places").find(({ id }) => id === "us-ia-muscatine");
