import { nextDay } from "@/lib/time/next-day";
import { foldLine } from "./fold-line";

/** An all-day event of a calendar. */
export interface CalendarEvent {
  /** The same in every calendar and for ever. */
  readonly uid: string;
  /** EDTF day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** EDTF: the day to which its events are kept. */
  readonly asOf: string;
  /** Where it came from. */
  readonly url: string;
  readonly events: readonly CalendarEvent[];
}

/** A calendar as iCalendar text (RFC 5545, with the names and the refresh interval of RFC 7986): all-day events that block no time. */
export function calendarText(calendar: Calendar): string {
  const { name, description, asOf, language } = calendar;
  const stamp = `${basic(asOf)}T000000Z`;
  const text = (property: string, value: string) =>
    `${property};LANGUAGE=${language}:${escapeText(value)}`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sister Ties//Anniversaries//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    text("NAME", name),
    `X-WR-CALNAME:${escapeText(name)}`,
    text("DESCRIPTION", description),
    `X-WR-CALDESC:${escapeText(description)}`,
    `SOURCE;VALUE=URI:${calendar.url}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1W",
    "X-PUBLISHED-TTL:P1W",
    ...calendar.events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(event.day)}`,
      `DTEND;VALUE=DATE:${basic(nextDay(event.day))}`,
      text("SUMMARY", event.summary),
      text("DESCRIPTION", event.description),
      `URL:${event.url}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** A value of type TEXT (RFC 5545, section 3.3.11). */
function escapeText(value: string): string {
  return value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n");
}

function basic(day: string): string {
  return day.replaceAll("-", "");
}
