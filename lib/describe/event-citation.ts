import type { Messages } from "../messages/messages";
import { formatDate } from "../time/format-date";
import { requireEdtf } from "../time/parse-edtf";
import type { EventDetail } from "./event-detail";

/** A line that cites an event of the record, with its date as known, its address and the record's own date. */
export function citeEvent(
  detail: Pick<EventDetail, "title" | "when" | "asOf">,
  url: string,
  { locale, site }: Messages,
): string {
  const asOf = site.footer.asOf(formatDate(requireEdtf(detail.asOf), locale));
  return locale === "zh"
    ? `《${detail.title.text}》，${detail.when.text}。${site.name}，${asOf}。${url}`
    : `“${detail.title.text}”, ${detail.when.text}. ${site.name}: ${site.subject}. ${asOf}. ${url}`;
}
