/** @jest-environment node */
import fc from "fast-check";
import { formatCalendar, type CalendarPart } from "@/lib/time/format-calendar";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";

const instant = fc.integer({ min: RECORD_START, max: RECORD_END - 1 });

/** What the platform's own formatter says, which pages do without for its weight. */
const platform = (
  locale: "en-GB" | "zh-CN",
  options: Intl.DateTimeFormatOptions,
) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });

const PARTS: [CalendarPart, Intl.DateTimeFormatOptions][] = [
  ["day", { day: "numeric", month: "long", year: "numeric" }],
  ["month", { month: "long", year: "numeric" }],
  ["year", { year: "numeric" }],
  ["dayOfMonth", { day: "numeric" }],
  ["dayOfYear", { day: "numeric", month: "long" }],
];

describe("formatCalendar(at, part, locale)", () => {
  it.each(PARTS)(
    "formatCalendar(at, '%s', locale) says what the platform does, in both languages",
    (part, options) => {
      const english = platform("en-GB", options);
      const chinese = platform("zh-CN", options);
      fc.assert(
        fc.property(instant, (at) => {
          expect(formatCalendar(at, part, "en")).toBe(english.format(at));
          expect(formatCalendar(at, part, "zh")).toBe(chinese.format(at));
        }),
      );
    },
  );

  it("formatCalendar(at, part, 'en', true) cuts the month to three letters", () => {
    expect(formatCalendar(Date.UTC(1983, 8, 2), "day", "en", true)).toBe(
      "2 Sep 1983",
    );
    expect(formatCalendar(Date.UTC(1983, 4, 2), "month", "en", true)).toBe(
      "May 1983",
    );
  });
});
