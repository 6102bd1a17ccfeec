import type { Locale } from "../model/bilingual";
import type { Precision } from "../model/fuzzy-date";
import { utcDay } from "./utc-day";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** How much of a date is said; the last two leave the year to what stands beside them. */
export type CalendarPart = Precision | "dayOfMonth" | "dayOfYear";

type Written = Readonly<Record<CalendarPart, string>>;

// Put together from the parts of the day: a formatter of dates would be a hundredth of the first page's script.
const WRITTEN: Readonly<
  Record<Locale, (year: string, month: number, day: number) => Written>
> = {
  en: (year, month, day) => {
    const name = MONTHS[month - 1] ?? "";
    return {
      day: `${day} ${name} ${year}`,
      month: `${name} ${year}`,
      year,
      dayOfMonth: String(day),
      dayOfYear: `${day} ${name}`,
    };
  },
  zh: (year, month, day) => ({
    day: `${year}年${month}月${day}日`,
    month: `${year}年${month}月`,
    year: `${year}年`,
    dayOfMonth: `${day}日`,
    dayOfYear: `${month}月${day}日`,
  }),
};

/** The UTC date of an instant (milliseconds) in words, months in full or, with `short`, in three letters. */
export function formatCalendar(
  at: number,
  part: CalendarPart,
  locale: Locale,
  short = false,
): string {
  const [year = "", month, day] = utcDay(at).split("-");
  const text = WRITTEN[locale](year, Number(month), Number(day))[part];
  const name = MONTHS[Number(month) - 1] ?? "";
  return short && locale === "en" ? text.replace(name, name.slice(0, 3)) : text;
}
