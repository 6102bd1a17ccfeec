import { memo } from "react";
import { describeKind } from "@/lib/describe/describe-kind";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { pagePalette } from "@/lib/theme/palette";
import { formatSpan } from "@/lib/time/format-date";
import { requireRangeEnd } from "@/lib/time/range-end";
import { localePath } from "@/lib/view/language-path";

const TAG = { en: "en", zh: "zh-CN" } as const;

/** One event of the list: its date as known, its title, its kind, whether it was only announced, and its place. */
export const EventItem = memo(function EventItem(props: {
  readonly event: IndexedEvent;
  /** Names of places by id. */
  readonly placeNames: ReadonlyMap<string, string>;
  readonly messages: Messages;
  /** Whether its details are open. */
  readonly selected: boolean;
}) {
  const { event, placeNames, messages, selected } = props;
  const { locale } = messages;
  const place = placeNames.get(event.place ?? "");
  const end = event.endDate === null ? null : requireRangeEnd(event.endDate);
  return (
    <li>
      <a
        href={localePath(`/events/${event.id}`, locale)}
        aria-current={selected ? "true" : undefined}
        className="text-ink hover:bg-tint aria-[current]:bg-tint grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-s-4 px-3 py-2 no-underline sm:grid-cols-[11rem_1fr_auto]"
        style={{ borderInlineStartColor: pagePalette[event.kind] }}
      >
        <span className="text-muted text-sm tabular-nums">
          {formatSpan(requireRangeEnd(event.date), end, locale)}
        </span>
        <span
          className="order-last col-span-2 sm:order-none sm:col-span-1"
          lang={event.title.lang === locale ? undefined : TAG[event.title.lang]}
        >
          {event.title.text}
        </span>
        <span
          className={`text-end text-xs ${event.announcedOnly ? "font-semibold" : "text-muted"}`}
        >
          {describeKind(event, messages)}
          {place !== undefined && ` · ${place}`}
        </span>
      </a>
    </li>
  );
});
