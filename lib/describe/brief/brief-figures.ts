import type { BriefWords } from "../../messages/brief-for";
import { formatNumber } from "../../messages/format-number";
import type { ChartMessages } from "../../messages/chart-messages";
import type { IndexedEvent } from "../../model/indexed-event";
import type { Pair } from "../../model/record";
import { utcYear } from "../../time/utc-day";
import { describeWhen } from "../describe-mark";
import type { BriefTrade } from "./brief-trade";

/** Some sister ties, counted. */
export interface SisterCount {
  readonly total: number;
  readonly dated: number;
  /** The year of the earliest; null where none is dated. */
  readonly firstYear: number | null;
}

/** A number that a reader looks for first, with what it is and what qualifies it. */
export interface BriefFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
}

/** What the summary and the figures of a brief are computed from. */
export interface BriefCounts {
  readonly name: string;
  readonly own: SisterCount;
  readonly within: SisterCount;
  /** Whether the record has places in it. */
  readonly holdsPlaces: boolean;
  /** Friendship and other ties, of places within too. */
  readonly otherTies: number;
  /** In time. */
  readonly events: readonly IndexedEvent[];
  readonly meetings: number;
  readonly trade: BriefTrade | null;
}

/** Counts the sister ties among some. */
export function countSisters(pairs: readonly Pair[]): SisterCount {
  const sisters = pairs.filter(({ tie }) => tie === "sister");
  const starts = sisters.flatMap(({ established }) =>
    established ? [established.start] : [],
  );
  return {
    total: sisters.length,
    dated: starts.length,
    firstYear: starts.length > 0 ? utcYear(Math.min(...starts)) : null,
  };
}

/** The summary of a brief, a sentence each. */
export function briefSummary(
  counts: BriefCounts,
  words: BriefWords,
  messages: ChartMessages,
): string[] {
  const { summary } = words;
  const { name, own, within, otherTies, events } = counts;
  const [first, last] = [events[0], events.at(-1)];
  const latest = counts.trade?.latest;
  return [
    summary.own(name, own),
    ...(within.total > 0 ? [summary.within(within)] : []),
    ...(otherTies > 0 ? [summary.otherTies(otherTies)] : []),
    first && last
      ? summary.events(
          events.length,
          describeWhen(first, messages),
          describeWhen(last, messages),
        )
      : summary.noEvents,
    ...(latest
      ? [
          summary.exports(
            messages.charts.trade.money(latest.usdMillions),
            latest.year,
            latest.chinaRank,
          ),
        ]
      : []),
  ];
}

/** The key figures of a brief. */
export function briefFigures(
  counts: BriefCounts,
  words: BriefWords,
  messages: ChartMessages,
): BriefFigure[] {
  const { figures } = words;
  const { own, within, otherTies, events, meetings, trade } = counts;
  const latest = trade?.latest;
  const number = (value: number) => formatNumber(value, messages.locale);
  const sisters = (label: string, count: SisterCount): BriefFigure => ({
    label,
    value: number(count.total),
    note:
      count.firstYear === null
        ? null
        : figures.dated(count.dated, count.firstYear),
  });
  const plain = (label: string, value: number, note: string | null = null) => ({
    label,
    value: number(value),
    note,
  });
  return [
    sisters(figures.own, own),
    ...(counts.holdsPlaces ? [sisters(figures.within, within)] : []),
    ...(otherTies > 0 ? [plain(figures.otherTies, otherTies)] : []),
    plain(figures.events, events.length, yearsOf(events)),
    plain(figures.meetings, meetings),
    ...(latest
      ? [
          {
            label: figures.exports(latest.year),
            value: messages.charts.trade.money(latest.usdMillions),
            note:
              latest.chinaRank === null
                ? figures.exportsNote
                : figures.rankNote(latest.chinaRank),
          },
        ]
      : []),
  ];
}

function yearsOf(events: readonly IndexedEvent[]): string | null {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [utcYear(first.start), utcYear(last.start)];
  return from === to ? String(from) : `${from}–${to}`;
}
