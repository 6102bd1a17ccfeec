/** @jest-environment node */
import ICAL from "ical.js";
import { calendarResponse } from "@/app/_pages/calendar-route";
import { csvRows } from "../lib/select/charts/csv-rows";

const rows = csvRows("pairs");
const MILESTONES = [5, 10, 20, 25, 30, 40, 45, 50];
const ask = (query = "", locale: "en" | "zh" = "en") =>
  calendarResponse(
    new Request(`http://localhost/calendar.ics${query}`),
    locale,
  );

async function read(response: Response) {
  const text = await response.text();
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, [], []]);
  return {
    text,
    about: String(calendar.getFirstPropertyValue("description")),
    events: calendar
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event)),
  };
}

/** What the table of pairs makes due from 2024 to 2034, as `id.years day`. */
function due(own: readonly Record<string, string>[]): string[] {
  return own
    .filter((row) => row.status !== "ended")
    .flatMap(({ id = "", established = "" }) => {
      const [year = "", month, day] = established.split("-");
      if (!day || established.endsWith("~")) return [];
      return MILESTONES.map((age) => [age, Number(year) + age] as const)
        .filter(([, at]) => at >= 2024 && at <= 2034)
        .map(([age, at]) => `${id}.${age} ${at}-${month}-${day}`);
    })
    .sort();
}

const found = (events: readonly ICAL.Event[]) =>
  events
    .map(({ uid, startDate }) => `${uid.split("@")[0]} ${startDate.toString()}`)
    .sort();

describe("calendarResponse()", () => {
  it("serves every milestone from 2024 to 2034 of the ties known to the day, once", async () => {
    const { events, text } = await read(ask());
    expect(found(events)).toEqual(due(rows));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const line of text.split("\r\n"))
      expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
    for (const { startDate, endDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  it("is text/calendar with a tag, and not sent twice to who has it", async () => {
    const response = ask("?place=us-ia");
    expect(response.headers.get("content-type")).toBe(
      "text/calendar; charset=utf-8",
    );
    expect(response.headers.get("content-disposition")).toMatch(
      /^inline; filename="[\w-]+\.ics"$/,
    );
    const etag = response.headers.get("etag") ?? "";
    const again = calendarResponse(
      new Request("http://localhost/calendar.ics?place=us-ia", {
        headers: { "if-none-match": etag },
      }),
      "en",
    );
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("filters by place as the pages do", async () => {
    const { events } = await read(ask("?place=us-ia,cn-hebei&match=all"));
    const own = rows.filter(
      (row) =>
        /^us-ia\b/.test(row.us_place ?? "") &&
        /^cn-hebei\b/.test(row.cn_place ?? ""),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(found(events)).toEqual(due(own));
  });

  it("names what it did not understand and passes it over", async () => {
    const { about, events } = await read(ask("?place=us-xx&lang=fr&x=1"));
    expect(about).toContain("place “us-xx” (unknown)");
    expect(about).toContain("lang “fr” (unknown)");
    expect(about).toContain("x “1” (unknown)");
    expect(found(events)).toEqual(due(rows));
  });

  it.each([
    ["?lang=zh", "en"],
    ["", "zh"],
  ] as const)("speaks Chinese when asked to (%s, %s)", async (query, path) => {
    const { events } = await read(ask(query, path));
    const tie = events.find(({ uid }) =>
      uid.startsWith("us-ca-los-angeles--cn-guangdong-guangzhou.45"),
    );
    expect(tie?.summary).toMatch(/洛杉矶.*广州.*结好45周年/);
  });
});
