/** @jest-environment node */
import ICAL from "ical.js";
import { calendarText } from "@/lib/export/calendar/calendar-text";

const AWKWARD = "Comma, semicolon; backslash \\ and\na new line: 友好城市";

const text = calendarText({
  name: "Ties",
  description: AWKWARD,
  language: "en",
  asOf: "2026-11-22",
  url: "https://example.org/calendar.ics",
  events: [
    {
      uid: "a.5@example",
      day: "2024-02-29",
      summary: AWKWARD,
      description: "Second\r\nline",
      url: "https://example.org/pairs?place=a,b&match=all",
    },
    {
      uid: "b.10@example",
      day: "2026-12-31",
      summary: "b",
      description: "",
      url: "https://example.org/",
    },
  ],
});

describe("calendarText()", () => {
  it("escapes text and breaks lines as RFC 5545 asks", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines)
      expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain(
      "SUMMARY;LANGUAGE=en:Comma\\, semicolon\\; backslash \\\\ and\\na new line: 友好城市\r\n",
    );
  });

  it("is read back by another program as it was written", () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, [], []]);
    const [first, second] = calendar
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event));
    expect(first?.summary).toBe(AWKWARD);
    expect(first?.description).toBe("Second\nline");
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.startDate.toString()).toBe("2024-02-29");
    expect(first?.endDate.toString()).toBe("2024-03-01");
    expect(second?.endDate.toString()).toBe("2027-01-01");
    expect(first?.component.getFirstPropertyValue("url")).toBe(
      "https://example.org/pairs?place=a,b&match=all",
    );
    expect(String(first?.component.getFirstPropertyValue("dtstamp"))).toBe(
      "2026-11-22T00:00:00Z",
    );
  });
});
