import type { Messages } from "../../messages/messages";
import type { SourcesWords } from "../../messages/sources-for";
import type { Bilingual } from "../../model/bilingual";
import type { Dataset, Pair, RecordEvent } from "../../model/record";
import {
  CITING_TABLES,
  type CitingTable,
  type SourceFacts,
} from "../../model/source-facts";
import { formatDate, formatSpan } from "../../time/format-date";
import { localePath } from "../../view/language-path";
import { indexRecord, type RecordIndex } from "../event-index";
import { placeName } from "../event-place";
import { pickText, type PickedText } from "../pick-text";
import { yearRanges } from "./year-ranges";

/** A fact, or several of one table that are told together, that rests on a source. */
export interface FactItem {
  readonly text: PickedText;
  /** Where the page of it is; null where it has none. */
  readonly href: string | null;
  /** When, or which years; empty for none. */
  readonly detail: string;
}

/** What of one table rests on a source. */
export interface FactGroup {
  readonly table: CitingTable;
  /** The number of its rows. */
  readonly count: number;
  readonly items: readonly FactItem[];
}

/** What telling a fact needs besides the fact. */
interface Telling {
  readonly index: RecordIndex;
  readonly words: SourcesWords;
  readonly messages: Messages;
}

/** What rests on a source, table by table, as a reader is told of it; tables without a row are left out. */
export function describeFacts(
  dataset: Dataset,
  facts: SourceFacts,
  words: SourcesWords,
  messages: Messages,
): FactGroup[] {
  const telling = { index: indexRecord(dataset), words, messages };
  return CITING_TABLES.flatMap((table) =>
    facts[table].length === 0
      ? []
      : [
          {
            table,
            count: facts[table].length,
            items: TELL[table](facts, telling),
          },
        ],
  );
}

type Tell = (facts: SourceFacts, telling: Telling) => FactItem[];

const TELL: Readonly<Record<CitingTable, Tell>> = {
  seedFacts: ({ seedFacts }, telling) =>
    seedFacts.map(({ fact, value }) => ({
      text: pick(fact, telling),
      href: page("/about#seed", telling),
      detail: value,
    })),
  events: ({ events }, telling) =>
    events.map((event) => tellEvent(event, telling, true)),
  eventsOutside: ({ eventsOutside }, telling) =>
    eventsOutside.map((event) => tellEvent(event, telling, false)),
  pairs: ({ pairs }, telling) => pairs.map((pair) => tellPair(pair, telling)),
  unplacedPairs: ({ unplacedPairs }, { messages }) =>
    unplacedPairs.map(({ usName, cnName, established }) => ({
      text: {
        text: messages.site.event.pairName(usName, cnName),
        lang: "en",
        missing: false,
      },
      href: null,
      detail: established ? formatDate(established, messages.locale) : "",
    })),
  pairTotals: ({ pairTotals }, telling) =>
    pairTotals.map(({ asOf, ...counts }) => ({
      text: own(telling.words.total(counts), telling),
      href: page("/#chart-pairs-growth", telling),
      detail: asOf ? formatDate(asOf, telling.messages.locale) : "",
    })),
  stateExports: ({ stateExports }, telling) =>
    tellStates(stateExports, telling),
  uscbcExports: ({ uscbcExports }, telling) =>
    tellStates(uscbcExports, telling),
  stateRanks: ({ stateRanks }, telling) => tellStates(stateRanks, telling),
  uscbcRanks: ({ uscbcRanks }, telling) => tellStates(uscbcRanks, telling),
  rankCounts: ({ rankCounts }, telling) => [
    tellYears("rankCounts", rankCounts, "/trade#chart-rank-counts", telling),
  ],
  nationalTrade: ({ nationalTrade }, telling) => [
    tellYears(
      "nationalTrade",
      nationalTrade,
      "/trade#chart-national-trade",
      telling,
    ),
  ],
  twoWayTotals: ({ twoWayTotals }, telling) => [
    tellYears(
      "twoWayTotals",
      twoWayTotals,
      "/trade#chart-national-trade",
      telling,
    ),
  ],
  bands: ({ bands }, telling) =>
    bands.map(({ name, start, end }) => ({
      text: pick(name, telling),
      href: page("/?bands=on", telling),
      detail: end
        ? formatSpan(start, end, telling.messages.locale)
        : telling.words.since(formatDate(start, telling.messages.locale)),
    })),
};

function tellEvent(
  { id, title, date, endDate }: RecordEvent,
  telling: Telling,
  hasPage: boolean,
): FactItem {
  return {
    text: pick(title, telling),
    href: hasPage ? page(`/events/${id}`, telling) : null,
    detail: formatSpan(date, endDate, telling.messages.locale),
  };
}

function tellPair(pair: Pair, telling: Telling): FactItem {
  const { index, messages } = telling;
  const { locale, site, names } = messages;
  const [us, cn] = [pair.usPlace, pair.cnPlace].map(
    (id) => placeName(index, id, locale).name.text,
  );
  const tie = names.tie[pair.tie];
  return {
    text: own(site.event.pairName(us ?? "", cn ?? ""), telling),
    href: page(`/pairs#pair-${pair.id}`, telling),
    detail: pair.established
      ? telling.words.tieSince(tie, formatDate(pair.established, locale))
      : tie,
  };
}

/** Figures of states, a line for each state with its years. */
function tellStates(
  rows: readonly { readonly state: string; readonly year: number }[],
  telling: Telling,
): FactItem[] {
  const { index, messages, words } = telling;
  return [...new Set(rows.map(({ state }) => state))].map((state) => ({
    text: placeName(index, state, messages.locale).name,
    href: page(`/places/${state}`, telling),
    detail: words.years(
      yearRanges(
        rows.filter((row) => row.state === state).map(({ year }) => year),
      ),
    ),
  }));
}

/** Figures of the country, one line with their years. */
function tellYears(
  table: "rankCounts" | "nationalTrade" | "twoWayTotals",
  rows: readonly { readonly year: number }[],
  path: string,
  telling: Telling,
): FactItem {
  return {
    text: own(telling.words.figures[table], telling),
    href: page(path, telling),
    detail: telling.words.years(yearRanges(rows.map(({ year }) => year))),
  };
}

function pick(text: Bilingual, { messages }: Telling): PickedText {
  return (
    pickText(text, messages.locale) ?? { text: "", lang: "en", missing: true }
  );
}

function own(text: string, { messages }: Telling): PickedText {
  return { text, lang: messages.locale, missing: false };
}

/** A page in the reader's language; what follows the home page's slash stays behind it. */
function page(path: string, { messages }: Telling): string {
  const home = /^\/[?#]/.test(path);
  const root = localePath(home ? "/" : path, messages.locale);
  return home ? root + path.slice(1) : root;
}
