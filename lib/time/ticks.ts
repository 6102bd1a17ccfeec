import { utcTicks } from "d3";
import type { Locale } from "../model/bilingual";
import { formatCalendar } from "./format-calendar";

export interface TimeTick {
  /** UTC milliseconds. */
  readonly at: number;
  readonly label: string;
}

/** Round instants between two others (UTC milliseconds), about `count` of them and none finer than a day, each labelled in full. */
export function timeTicks(
  start: number,
  end: number,
  count: number,
  locale: Locale,
): TimeTick[] {
  return utcTicks(new Date(start), new Date(end), count)
    .filter((date) => date.getTime() % 86_400_000 === 0)
    .map((date) => ({
      at: date.getTime(),
      label: formatCalendar(date.getTime(), unit(date), locale, true),
    }));
}

function unit(date: Date): "year" | "month" | "day" {
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
}
