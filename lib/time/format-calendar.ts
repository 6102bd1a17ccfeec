import { UTCDate } from "@date-fns/utc";
import { lightFormat } from "date-fns/lightFormat";
import type { Locale } from "../model/bilingual";
import type { Precision } from "../model/fuzzy-date";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

// `lightFormat` knows numbers only, a tenth of the weight of `format`; the names of months are quoted into its pattern.
const ENGLISH = {
  day: (month: string) => `d '${month}' yyyy`,
  month: (month: string) => `'${month}' yyyy`,
  year: () => "yyyy",
  dayOfMonth: () => "d",
  dayOfYear: (month: string) => `d '${month}'`,
} as const;

const CHINESE = {
  day: "yyyy年M月d日",
  month: "yyyy年M月",
  year: "yyyy年",
  dayOfMonth: "d日",
  dayOfYear: "M月d日",
} as const;

/** How much of a date is said; the last two leave the year to what stands beside them. */
export type CalendarPart = Precision | "dayOfMonth" | "dayOfYear";

/** The UTC date of an instant (milliseconds) in words, months in full or, with `short`, in three letters. */
export function formatCalendar(
  at: number,
  part: CalendarPart,
  locale: Locale,
  short = false,
): string {
  const date = new UTCDate(at);
  if (locale === "zh") return lightFormat(date, CHINESE[part]);
  const name = MONTHS[date.getUTCMonth()] ?? "";
  return lightFormat(date, ENGLISH[part](short ? name.slice(0, 3) : name));
}
