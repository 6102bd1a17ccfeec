/** @jest-environment node */
import { indexEvents } from "@/lib/select/index-events";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const events = indexEvents(record, "en");
const find = (id: string) => {
  const event = events.find((other) => other.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
};

it("indexEvents() keeps every event in the order of the record", () => {
  expect(events.map(({ id }) => id)).toEqual(record.events.map(({ id }) => id));
});

it("indexEvents() gives an event where it happened, whom it represents and its pair, with all around those", () => {
  // A dinner in Washington; the mayor of San Francisco; the pair San Francisco–Shanghai.
  const { places, place, pair } = find("1979-01-24-feinstein-chai");
  expect(place).toBe("us-dc");
  expect(pair).toBe("us-ca-san-francisco--cn-shanghai");
  expect([...places].sort()).toEqual([
    "cn",
    "cn-shanghai",
    "us",
    "us-ca",
    "us-ca-san-francisco",
    "us-dc",
  ]);
});

it("indexEvents() names only places and actors of the record, each once", () => {
  const places = new Set(record.places.map(({ id }) => id));
  const actors = new Set(record.actors.map(({ id }) => id));
  for (const event of events) {
    expect(event.places.filter((id) => !places.has(id))).toEqual([]);
    expect(new Set(event.places).size).toBe(event.places.length);
    expect(event.governments.filter((id) => !actors.has(id))).toEqual([]);
    expect(new Set(event.actors).size).toBe(event.actors.length);
  }
});

it("indexEvents() counts a government where it acts and where somebody represents it", () => {
  const { actors, governments } = find("1979-ray-deng");
  expect(actors).toEqual(["robert-ray", "deng-xiaoping", "kenneth-quinn"]);
  expect(governments).toEqual(["gov-us-ia"]);
  const iowa = events.filter((e) => e.governments.includes("gov-us-ia"));
  const itself = events.filter((e) => e.actors.includes("gov-us-ia"));
  expect(iowa.length).toBeGreaterThan(itself.length);
  expect(itself.every((event) => iowa.includes(event))).toBe(true);
});

it("indexEvents() groups by the role at the time, not by the person", () => {
  expect(find("1985-04-29-xi-iowa-county-official").groups).not.toContain(
    "presidents",
  );
  expect(find("2023-11-15-biden-xi").groups).toContain("presidents");
  expect(find("1979-ray-deng").groups).toEqual(["governors"]);
});

it("indexEvents() spans from the first to the last day, ends exclusive", () => {
  const deng = find("1979-01-28-deng-washington-atlanta-houston-seattle");
  expect(deng.start).toBe(Date.UTC(1979, 0, 28));
  expect(deng.end).toBeGreaterThan(deng.start + 86_400_000);
});

it("indexEvents() titles events in the page's language", () => {
  const chinese = indexEvents(record, "zh");
  expect(chinese.every(({ title }) => title.lang === "zh")).toBe(true);
  expect(chinese[0]?.title.text).toBe("艾奥瓦州州长罗伯特·雷会见邓小平");
});
