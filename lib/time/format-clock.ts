import type { Locale } from "../model/bilingual";

/** The time of day of a reader's own clock, e.g. `14:05`, of milliseconds since 1970; the one date that depends on where the reader is. */
export function formatClock(now: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  }).format(now);
}

/** Milliseconds as minutes and seconds, e.g. `9:05`, with hours from the first, `1:02:03`; a minus sign below 0. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const sign = milliseconds < 0 && seconds > 0 ? "−" : "";
  return hours > 0
    ? `${sign}${hours}:${two(minutes % 60)}:${two(seconds % 60)}`
    : `${sign}${minutes}:${two(seconds % 60)}`;
}
