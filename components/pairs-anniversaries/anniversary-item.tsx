import { fullPlaceName } from "@/lib/describe/full-place-name";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { Anniversary, DayAnniversary } from "@/lib/select/anniversaries";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { formatCalendar } from "@/lib/time/format-calendar";
import { formatDate } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { localePath } from "@/lib/view/language-path";

interface AnniversaryItemProps {
  readonly item: Anniversary | DayAnniversary;
  readonly places: PairsData["places"];
  /** The page's words. */
  readonly messages: PairsMessages;
}

/** One tie's anniversary: the day if it is known, both places, the years, and what the record says of the tie. */
export function AnniversaryItem({
  item,
  places,
  messages,
}: AnniversaryItemProps) {
  const { pair, years, established } = item;
  const words = messages.pairsCharts.anniversaries;
  const { locale } = messages;
  const place = (id: string, region: string) => (
    <a className="underline" href={localePath(`/places/${id}`, locale)}>
      {fullPlaceName(id, region, places, locale)}
    </a>
  );
  const over = pair.status === "ended" || pair.status === "suspended";
  return (
    <li data-anniversary={pair.id} className="break-inside-avoid">
      {"day" in item && (
        <time dateTime={item.day} className="mr-2 tabular-nums">
          {formatCalendar(requireEdtf(item.day).start, "dayOfYear", locale)}
        </time>
      )}
      <strong className="font-semibold">{words.years(years)}</strong>{" "}
      <span className="block">
        {place(pair.us, pair.state)} {words.and} {place(pair.cn, pair.province)}
      </span>
      <span className="text-muted block text-sm">
        {[
          words.tie[pair.tie],
          words.established(formatDate(established, locale)),
        ].join(" · ")}
        {over && (
          <>
            {" · "}
            <strong className="text-ink font-semibold">
              {pair.status === "ended"
                ? words.status.ended
                : words.status.suspended}
            </strong>
          </>
        )}
      </span>
    </li>
  );
}
