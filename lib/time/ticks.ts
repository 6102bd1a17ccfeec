import { UTCDate } from "@date-fns/utc";
import { scaleUtc } from "d3";
import { format } from "date-fns/format";
import type { Locale } from "../model/bilingual";

const PATTERNS = {
  en: { year: "yyyy", month: "MMM yyyy", day: "d MMM yyyy" },
  zh: { year: "yyyy年", month: "yyyy年M月", day: "yyyy年M月d日" },
} as const;

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
  return scaleUtc()
    .domain([start, end])
    .ticks(count)
    .filter((date) => date.getTime() % 86_400_000 === 0)
    .map((date) => ({
      at: date.getTime(),
      label: format(new UTCDate(date), PATTERNS[locale][unit(date)]),
    }));
}

function unit(date: Date): "year" | "month" | "day" {
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
}
