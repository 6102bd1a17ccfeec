import type { Locale } from "../model/bilingual";
import type { Precision } from "../model/fuzzy-date";
import type {
  Dataset,
  EventKind,
  EventLevel,
  RecordEvent,
} from "../model/record";
import { formatSpan } from "../time/format-date";
import { OPEN } from "../time/range-end";
import { eventActors, type ActorDetail } from "./event-actors";
import { announcedOf, type Announced } from "../select/event-announced";
import { eventNeighbours, type EventLink } from "./event-neighbours";
import { pairDetail, type PairDetail } from "./event-pair";
import { placeDetail, type PlaceDetail } from "./event-place";
import { indexRecord } from "./event-index";
import { pickOther, pickText, type PickedText } from "./pick-text";
import { sourceDetails, type SourceDetail } from "./source-detail";

/** When an event was, as far as the record knows. */
export interface WhenDetail {
  readonly text: string;
  /** EDTF; a range with a slash. */
  readonly edtf: string;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** Everything a reader is told about an event, in one language, as plain JSON. */
export interface EventDetail {
  readonly id: string;
  readonly kind: EventKind;
  readonly level: EventLevel;
  readonly announced: Announced | null;
  readonly title: PickedText;
  readonly otherTitle: PickedText | null;
  readonly when: WhenDetail;
  readonly place: PlaceDetail | null;
  readonly summary: PickedText | null;
  readonly actors: readonly ActorDetail[];
  readonly pair: PairDetail | null;
  readonly sources: readonly SourceDetail[];
  readonly previous: EventLink | null;
  readonly next: EventLink | null;
  /** The other events of the same pair, in time. */
  readonly samePair: readonly EventLink[];
  /** The day to which the record is kept, EDTF. */
  readonly asOf: string;
}

/** Everything about one event in a language, or null where the record has no event of that id. */
export function eventDetail(
  dataset: Dataset,
  id: string,
  locale: Locale,
): EventDetail | null {
  const index = indexRecord(dataset);
  const event = index.events.get(id);
  if (!event) return null;
  const pair = event.pair ? index.pairs.get(event.pair) : undefined;
  return {
    id,
    kind: event.kind,
    level: event.level,
    announced: announcedOf(event),
    title: titleOf(event, locale),
    otherTitle: pickOther(event.title, locale),
    when: whenOf(event, locale),
    place: event.place ? placeDetail(index, event.place, locale) : null,
    summary: pickText(event.summary, locale),
    actors: eventActors(index, event, locale),
    pair: pair ? pairDetail(index, pair, locale) : null,
    sources: sourceDetails(index.sources, event.sources, locale),
    ...eventNeighbours(index, event, locale),
    asOf: dataset.asOf,
  };
}

function titleOf(event: RecordEvent, locale: Locale): PickedText {
  return (
    pickText(event.title, locale) ?? {
      text: event.id,
      lang: "en",
      missing: true,
    }
  );
}

function whenOf({ date, endDate }: RecordEvent, locale: Locale): WhenDetail {
  const ends = [date, endDate ?? date].filter(({ edtf }) => edtf !== OPEN);
  const precision = ends.some((end) => end.precision === "year")
    ? "year"
    : ends.some((end) => end.precision === "month")
      ? "month"
      : "day";
  return {
    text: formatSpan(date, endDate, locale),
    edtf: endDate ? `${date.edtf}/${endDate.edtf}` : date.edtf,
    precision,
    approximate: ends.some((end) => end.approximate),
  };
}
