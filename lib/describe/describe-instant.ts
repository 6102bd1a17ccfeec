import type { Messages } from "../messages/messages";
import { formatDate } from "../time/format-date";
import { requireEdtf } from "../time/parse-edtf";
import { utcDay } from "../time/utc-day";

/** The day that holds an instant (UTC milliseconds), in words. */
export function describeInstant(at: number, { locale }: Messages): string {
  return formatDate(requireEdtf(utcDay(at)), locale);
}
