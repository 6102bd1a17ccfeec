import type { BriefWords } from "../../messages/brief-for";
import type { ChartMessages } from "../../messages/chart-messages";
import type { Dataset, PlaceKind } from "../../model/record";
import { formatDate } from "../../time/format-date";
import { requireEdtf } from "../../time/parse-edtf";
import { placeDetail, type PlaceDetail } from "../event-place";
import { sourceDetails, type SourceDetail } from "../source-detail";
import {
  briefEvents,
  briefMeetings,
  type BriefEvent,
  type BriefMeeting,
} from "./brief-events";
import {
  briefFigures,
  briefSummary,
  countSisters,
  type BriefFigure,
} from "./brief-figures";
import { briefIndex } from "./brief-index";
import { briefNeighbours, type BriefNeighbours } from "./brief-neighbours";
import { briefQuestions, type BriefQuestions } from "./brief-questions";
import { briefTies, pairsAt, type BriefTies } from "./brief-ties";
import { briefTrade, type BriefTrade } from "./brief-trade";
import { firstSheet, linesOf, type FirstSheet } from "./first-sheet";

/** All that a brief of a place says, in one language, as plain JSON. */
export interface PlaceBrief {
  readonly place: PlaceDetail;
  readonly kind: PlaceKind;
  /** Whether it is one of the two countries: numbers and the foremost meetings, the rest being the whole record. */
  readonly isOverview: boolean;
  readonly summary: readonly string[];
  readonly figures: readonly BriefFigure[];
  readonly ties: BriefTies;
  /** Newest first. */
  readonly meetings: readonly BriefMeeting[];
  /** All events, oldest first. */
  readonly events: readonly BriefEvent[];
  /** Null where the record has no trade of the place itself. */
  readonly trade: BriefTrade | null;
  readonly neighbours: BriefNeighbours;
  readonly questions: BriefQuestions;
  readonly sheet: FirstSheet;
  /** All that the brief cites; the first is number 1. */
  readonly sources: readonly SourceDetail[];
  /** The day to which the record is kept, EDTF. */
  readonly asOf: string;
}

/** Latin letters in a line of the summary, as print lays it out. */
const SUMMARY_COLUMN = 98;

/** The brief of a place, or null where the record has no place of that id. */
export function placeBrief(
  dataset: Dataset,
  id: string,
  words: BriefWords,
  messages: ChartMessages,
): PlaceBrief | null {
  const index = briefIndex(dataset, messages.locale);
  const row = index.record.places.get(id);
  if (!row) return null;
  const place = placeDetail(index.record, id, messages.locale);
  const events = index.eventsAt.get(id) ?? [];
  const pairs = pairsAt(index, id);
  const ties = briefTies(index, id);
  const meetings = briefMeetings(index, id, events);
  const isOverview = row.kind === "country" && pairs.within.length > 0;
  const trade = briefTrade(dataset, id);
  const counts = {
    name: place.name.text,
    own: countSisters(pairs.own),
    within: countSisters(pairs.within),
    holdsPlaces: index.children.has(id),
    otherTies: [...pairs.own, ...pairs.within].filter(
      ({ tie }) => tie !== "sister",
    ).length,
    events,
    meetings: meetings.length,
    trade,
  };
  const summary = briefSummary(counts, words, messages);
  const above = linesOf(summary.join(words.sentenceGap), SUMMARY_COLUMN);
  const content = isOverview
    ? overview(meetings)
    : {
        ties,
        meetings,
        events: briefEvents(index, events),
        trade,
        questions: briefQuestions(index, id),
        sheet: firstSheet(ties, meetings, above),
      };
  return {
    place,
    kind: row.kind,
    isOverview,
    summary,
    figures: briefFigures(counts, words, messages),
    ...content,
    neighbours: briefNeighbours(index, id, ties.own),
    sources: sourceDetails(
      index.record.sources,
      citedIn(content),
      messages.locale,
    ),
    asOf: dataset.asOf,
  };
}

/** Meetings that the brief of one of the two countries names. */
const MOST_OF_A_COUNTRY = 12;

// The ties and events of either country are the whole record, which has pages of its own.
function overview(meetings: readonly BriefMeeting[]): Cited {
  const foremost = new Set(
    [...meetings]
      .sort((a, b) => b.importance - a.importance)
      .slice(0, MOST_OF_A_COUNTRY),
  );
  const shown = meetings.filter((meeting) => foremost.has(meeting));
  return {
    ties: { own: [], within: [] },
    meetings: shown,
    events: [],
    trade: null,
    questions: { undated: [], differing: [], unplaced: [] },
    sheet: { own: 0, within: 0, meetings: shown.slice(0, 6) },
  };
}

type Cited = Pick<
  PlaceBrief,
  "ties" | "meetings" | "events" | "trade" | "questions" | "sheet"
>;

// Each once, in the order in which the brief cites them, the first page before all else.
function citedIn(brief: Cited): string[] {
  const { ties, meetings, events, trade, questions, sheet } = brief;
  const rows = [
    ...ties.own.slice(0, sheet.own),
    ...ties.within.slice(0, sheet.within),
    ...sheet.meetings,
    ...ties.own,
    ...ties.within,
    ...meetings,
    ...(trade?.years ?? []),
    ...(trade?.council ?? []),
    ...questions.unplaced,
    ...events,
  ];
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}

/** A line that cites a brief, with its address and the record's own date. */
export function citeBrief(
  { place, asOf }: Pick<PlaceBrief, "place" | "asOf">,
  url: string,
  words: BriefWords,
  { locale, site }: ChartMessages,
): string {
  const title = words.title(place.name.text);
  const date = site.footer.asOf(formatDate(requireEdtf(asOf), locale));
  return locale === "zh"
    ? `《${title}》。${site.name}，${date}。${url}`
    : `“${title}”. ${site.name}: ${site.subject}. ${date}. ${url}`;
}
