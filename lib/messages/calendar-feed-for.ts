import type { Locale } from "../model/bilingual";
import { calendarFeed as english } from "./en/calendar-feed";
import { calendarFeed as chinese } from "./zh/calendar-feed";

/** The words of the calendar that readers subscribe to; apart from `Messages`, so that no page carries them. */
export type CalendarFeedWords = typeof english;

/** The words of the calendar in a language. */
export function calendarFeedFor(locale: Locale): CalendarFeedWords {
  return locale === "zh" ? chinese : english;
}
