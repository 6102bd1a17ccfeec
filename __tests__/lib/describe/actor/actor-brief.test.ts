/** @jest-environment node */
import { actorBrief } from "@/lib/describe/actor/actor-brief";
import { ACTOR_GROUPS } from "@/lib/select/actor-groups";
import { filterEvents } from "@/lib/select/filter-events";
import { indexEvents } from "@/lib/select/index-events";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { readRecord } from "../../../fixtures/read-record";
import { csvRows } from "../../select/charts/csv-rows";

const record = readRecord();

function briefOf(id: string, locale: "en" | "zh" = "en") {
  const brief = actorBrief(record, id, locale);
  if (!brief) throw new Error(`no actor ${id}`);
  return brief;
}

const parts = csvRows("event-actors");
const places = new Map(csvRows("events").map((row) => [row.id, row.place]));
const sourcesOf = new Map(
  [...csvRows("events"), ...csvRows("events-outside")].map((row) => [
    row.id,
    row.sources ?? "",
  ]),
);
const outside = csvRows("event-actors-outside");

/** What the tables alone say of whoever passes a test of a row. */
function recompute(isOwn: (row: Record<string, string>) => boolean) {
  const events = new Set(parts.filter(isOwn).map(({ event }) => event));
  const company: Record<string, number> = {};
  const where: Record<string, number> = {};
  const sources = new Set<string>();
  for (const event of events) {
    for (const row of parts)
      if (row.event === event && !isOwn(row))
        company[row.actor ?? ""] = (company[row.actor ?? ""] ?? 0) + 1;
    const place = places.get(event);
    if (place) where[place] = (where[place] ?? 0) + 1;
  }
  for (const { event } of [...parts, ...outside].filter(isOwn))
    for (const id of (sourcesOf.get(event) ?? "").split(";")) sources.add(id);
  return { events: events.size, company, where, sources: sources.size };
}

describe("actorBrief(dataset, id, locale)", () => {
  it.each(["terry-branstad", "cpaffc", "jerry-brown"])(
    "counts what the tables hold of %s",
    (id) => {
      const brief = briefOf(id);
      const expected = recompute(({ actor }) => actor === id);
      const company = brief.company.flatMap(({ companions }) => companions);
      expect(brief.events).toHaveLength(expected.events);
      expect(brief.span?.events).toBe(expected.events);
      expect(
        Object.fromEntries(company.map((one) => [one.id, one.span.events])),
      ).toEqual(expected.company);
      expect(
        Object.fromEntries(
          brief.places.map((place) => [place.id, place.span.events]),
        ),
      ).toEqual(expected.where);
      expect(brief.sources).toHaveLength(expected.sources);
      const kinds = brief.kinds.reduce((sum, { count }) => sum + count, 0);
      expect(kinds).toBe(expected.events);
    },
  );

  it("counts with a government whoever stands for it", () => {
    const brief = briefOf("gov-us-ia");
    const isOwn = (row: Record<string, string>) =>
      row.represents === "us-ia" || row.actor === "gov-us-ia";
    const expected = recompute(isOwn);
    expect(brief.events).toHaveLength(expected.events);
    const people: Record<string, number> = {};
    for (const { actor = "" } of parts.filter(isOwn))
      if (actor !== "gov-us-ia") people[actor] = (people[actor] ?? 0) + 1;
    expect(
      Object.fromEntries(brief.people.map((one) => [one.id, one.span.events])),
    ).toEqual(people);
    expect(brief.roles).toEqual([]);
  });

  it("has the events that the dashboard shows for the same actor", () => {
    const indexed = indexEvents(record, "en");
    const ids = [...record.actors.map(({ id }) => id), ...ACTOR_GROUPS];
    const differing = ids.filter((id) => {
      const view = { ...DEFAULT_VIEW, actors: [id] };
      const shown = filterEvents(indexed, view, null).map((event) => event.id);
      const listed = briefOf(id).events.map((event) => event.id);
      return shown.sort().join() !== listed.sort().join();
    });
    expect(differing).toEqual([]);
  });

  it("ranks the company by events shared and begins with the other country", () => {
    const [china] = briefOf("terry-branstad").company;
    expect(china?.country).toBe("CN");
    const counts = china?.companions.map(({ span }) => span.events) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(china?.companions[0]?.id).toBe("xi-jinping");
  });

  it("documents each role from the first to the last of its events", () => {
    const held = parts.filter(
      ({ actor, role }) =>
        actor === "xi-jinping" && role?.startsWith("President of China"),
    );
    const { roles, terms } = briefOf("xi-jinping");
    const presidency = roles.find(
      ({ role }) => role?.text === "President of China",
    );
    expect(presidency?.span.events).toBe(held.length);
    expect(roles.map(({ role }) => role?.text)).not.toContainEqual(
      expect.stringContaining("(by"),
    );
    expect(terms).toMatchObject([{ start: "14 March 2013", end: null }]);
  });

  it("numbers sources as they come and cites none that is not listed", () => {
    const { events, outside: context, sources } = briefOf("cpaffc");
    const cited = [...events, ...context].flatMap((event) => event.sources);
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(
      sources.map((_, at) => at + 1),
    );
    expect(events[0]?.sources[0]).toBe(1);
  });

  it("keeps those apart whom the period does not hold", () => {
    const brief = briefOf("thom-tillis");
    expect(brief.events).toEqual([]);
    expect(brief.span).toBeNull();
    expect(brief.outside).toHaveLength(1);
  });

  it("names groups in both languages and lists who is of them", () => {
    const brief = briefOf("presidents", "zh");
    expect(brief.name.text).toBe("国家元首");
    expect(brief.people[0]).toMatchObject({ id: "xi-jinping" });
    expect(brief.people.map(({ id }) => id)).not.toContain("deng-xiaoping");
  });

  it("is null for an unknown id", () => {
    expect(actorBrief(record, "nope", "en")).toBeNull();
  });
});
