import type { Messages } from "../messages/messages";
import { formatNumber } from "../messages/format-number";
import type { Dataset, PairTotal } from "../model/record";
import type { FuzzyDate } from "../model/fuzzy-date";
import { formatDate } from "../time/format-date";
import { RECORD_END } from "../time/record-window";

/** A number to stand large, with what it counts and what must be said beside it. */
export interface HeroFigure {
  readonly id: "reported" | "documented" | "recorded";
  readonly value: string;
  readonly note: string;
  readonly sources: readonly string[];
}

type SplitTotal = PairTotal & {
  readonly asOf: FuzzyDate;
  readonly total: number;
  readonly stateProvince: number;
  readonly city: number;
};

/** The three numbers that open the page: pairs reported, sister ties documented here, events recorded; never one as a share of another. */
export function describeHero(
  dataset: Dataset,
  messages: Messages,
): HeroFigure[] {
  const { timeline, locale } = messages;
  const digits = (value: number) => formatNumber(value, locale);
  const ties = dataset.pairs.filter((pair) => pair.tie === "sister");
  const atLevel = (level: string) =>
    ties.filter((pair) => pair.level === level).length;
  const dated = ties.filter((pair) => pair.established !== null).length;
  return [
    ...reportedFigure(dataset, messages),
    {
      id: "documented",
      value: timeline.documented.value(ties.length),
      note: timeline.documented.note(
        digits(atLevel("state-province")),
        digits(atLevel("city")),
        digits(dated),
      ),
      sources: [],
    },
    {
      id: "recorded",
      value: timeline.recorded.value(dataset.events.length),
      note: timeline.recorded.note(dataset.sources.length),
      sources: [],
    },
  ];
}

// The latest official count given with its two parts, when the same total was next stated, and what it is by now.
function reportedFigure(dataset: Dataset, messages: Messages): HeroFigure[] {
  const { timeline, locale } = messages;
  const official = dataset.pairTotals
    .filter(
      ({ basis, asOf }) =>
        basis === "official-count" && asOf !== null && asOf.start < RECORD_END,
    )
    .sort((a, b) => (a.asOf?.start ?? 0) - (b.asOf?.start ?? 0));
  const split = official.findLast(isSplit);
  if (!split) return [];
  const repeats = official.filter(({ total }) => total === split.total);
  const again = repeats.find(({ asOf }) => (asOf?.start ?? 0) > split.asOf.end);
  const latest = official.findLast(({ total }) => total !== null);
  const digits = (value: number) => formatNumber(value, locale);
  const month = (date: FuzzyDate) => formatDate(toMonth(date), locale);
  const note = [
    timeline.reported.split(
      digits(split.stateProvince),
      digits(split.city),
      month(split.asOf),
      again?.asOf ? month(again.asOf) : null,
    ),
    latest?.asOf && latest.total !== null && latest.total !== split.total
      ? timeline.reported.since(digits(latest.total), month(latest.asOf))
      : "",
  ].join(locale === "zh" ? "" : " ");
  return [
    {
      id: "reported",
      value: timeline.reported.value(digits(split.total)),
      note,
      sources: [split, again, latest].flatMap((row) => row?.sources ?? []),
    },
  ];
}

function isSplit(row: PairTotal): row is SplitTotal {
  return (
    row.asOf !== null &&
    row.total !== null &&
    row.stateProvince !== null &&
    row.city !== null
  );
}

// A count holds for longer than the day on which it was stated.
function toMonth(date: FuzzyDate): FuzzyDate {
  return date.precision === "day" ? { ...date, precision: "month" } : date;
}
