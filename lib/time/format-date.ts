import type { Locale } from "../model/bilingual";
import type { FuzzyDate } from "../model/fuzzy-date";
import { formatCalendar } from "./format-calendar";
import { OPEN } from "./range-end";

const SINCE = {
  en: (date: string) => `since ${date}`,
  zh: (date: string) => `${date}起`,
} as const;
const UNTIL = {
  en: (date: string) => `until ${date}`,
  zh: (date: string) => `至${date}`,
} as const;

const APPROXIMATE = { en: "about ", zh: "约" } as const;

/**
 * A date in words, never more precise than it is known.
 *
 * @example formatDate(requireEdtf("1983-07"), "en") // "July 1983"
 */
export function formatDate(date: FuzzyDate, locale: Locale): string {
  const text = formatCalendar(date.start, date.precision, locale);
  return date.approximate ? APPROXIMATE[locale] + text : text;
}

/**
 * A date or a stretch of dates in words; the parts that both ends share are said once, an open end is not named.
 *
 * @example formatSpan(requireEdtf("1983-07-22"), requireEdtf("1983-07-25"), "en") // "22–25 July 1983"
 */
export function formatSpan(
  date: FuzzyDate,
  endDate: FuzzyDate | null,
  locale: Locale,
): string {
  if (!endDate || endDate.edtf === date.edtf) return formatDate(date, locale);
  const last = formatDate(endDate, locale);
  if (endDate.edtf === OPEN) return SINCE[locale](formatDate(date, locale));
  if (date.edtf === OPEN) return UNTIL[locale](last);
  if (
    date.precision !== "day" ||
    endDate.precision !== "day" ||
    date.approximate
  )
    return `${formatDate(date, locale)} – ${last}`;
  const [y1, m1] = date.edtf.split("-");
  const [y2, m2] = endDate.edtf.split("-");
  if (y1 !== y2) return `${formatDate(date, locale)} – ${last}`;
  const part = m1 === m2 ? "dayOfMonth" : "dayOfYear";
  if (locale === "en") {
    const first = formatCalendar(date.start, part, locale);
    return part === "dayOfMonth" ? `${first}–${last}` : `${first} – ${last}`;
  }
  const end = formatCalendar(endDate.start, part, locale);
  return `${formatDate(date, locale)}至${end}`;
}
