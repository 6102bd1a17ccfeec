import { sayDate } from "@/lib/describe/charts/chart-words";
import { fullPlaceName } from "@/lib/describe/full-place-name";
import type { CalendarFeedWords } from "@/lib/messages/calendar-feed-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import {
  anniversariesIn,
  LAST_ANNIVERSARY_YEAR,
  MILESTONES,
  type DayAnniversary,
} from "@/lib/select/anniversaries";
import type { ExplorerPair, PairsData } from "@/lib/select/charts/pairs-data";
import { LAST_YEAR } from "@/lib/time/record-window";
import type { Calendar, CalendarEvent } from "./calendar-text";

/** What a feed is made for. */
export interface FeedRequest {
  /** The ties that its filters leave. */
  readonly pairs: readonly ExplorerPair[];
  /** The places that its filter names, in words. */
  readonly places: readonly string[];
  /** Parts of its address that were passed over, in words. */
  readonly issues: readonly string[];
  /** Its own address. */
  readonly url: string;
  /** The address of the page where a tie stands among others. */
  readonly pageOf: (pair: ExplorerPair) => string;
}

/** The first and last year of the feed. */
export const FEED_YEARS = { from: LAST_YEAR, to: LAST_ANNIVERSARY_YEAR };

/** A domain of its own for the ids of events, whatever host serves the feed, so that they stay the same. */
const UID_DOMAIN = "anniversaries.sister-ties";

/**
 * The milestones of ties known to the day as a calendar: one event for each milestone of a tie in the years of the
 * feed, in order of time. Ties that have ended are left out, suspended ones are marked.
 */
export function anniversaryCalendar(
  request: FeedRequest,
  data: PairsData,
  words: CalendarFeedWords,
  messages: ChartMessages,
): Calendar {
  const { from, to } = FEED_YEARS;
  const pairs = request.pairs.filter(({ status }) => status !== "ended");
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    name: words.name(request.places),
    description: [
      words.about(from, to, MILESTONES),
      ...(request.issues.length > 0 ? [words.issues(request.issues)] : []),
      words.asOf(sayDate(data.asOf, messages)),
    ].join("\n"),
    language: messages.locale === "zh" ? "zh-CN" : "en",
    asOf: data.asOf,
    url: request.url,
    events: years
      .flatMap((year) => anniversariesIn(year, pairs).days)
      .map((one) => eventOf(one, request, data, words, messages)),
  };
}

function eventOf(
  { pair, day, years, established }: DayAnniversary,
  request: FeedRequest,
  data: PairsData,
  words: CalendarFeedWords,
  messages: ChartMessages,
): CalendarEvent {
  const nameOf = (id: string, region: string) =>
    fullPlaceName(id, region, data.places, messages.locale);
  return {
    uid: `${pair.id}.${years}@${UID_DOMAIN}`,
    day,
    summary: words.summary(
      nameOf(pair.us, pair.state),
      nameOf(pair.cn, pair.province),
      years,
      pair.status === "suspended",
    ),
    description: [
      words.established(
        words.kinds[pair.tie],
        sayDate(established.edtf, messages),
      ),
      words.status[pair.status],
      ...(pair.note === "" ? [] : [pair.note]),
      words.asOf(sayDate(data.asOf, messages)),
    ].join("\n"),
    url: request.pageOf(pair),
  };
}
