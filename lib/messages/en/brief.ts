import type { PlaceKind } from "../../model/record";
import { countOf, formatNumber } from "../format-number";

interface Sisters {
  readonly total: number;
  readonly dated: number;
  readonly firstYear: number | null;
}

/** Which of some ties are dated, and since when, as the end of a sentence. */
function sayDated({ total, dated, firstYear }: Sisters): string {
  if (firstYear === null)
    return total === 1 ? ", undated" : ", none of them dated";
  if (total === 1) return `, dated ${firstYear}`;
  const share = dated === total ? "all" : formatNumber(dated, "en");
  return `, ${share} of them dated, the first in ${firstYear}`;
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending =
    tens > 10 && tens < 14
      ? "th"
      : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${formatNumber(value, "en")}${ending}`;
}

const ties = (count: number) => countOf(count, "tie");
const events = (count: number) => countOf(count, "event");

/** The words of a place's brief, in English. */
export const brief = {
  title: (name: string) => `${name}: brief`,
  onTimeline: "Show on the timeline",
  print: "Prints as a brief; the first page stands alone.",
  notFound: "The record has no place at this address.",
  kind: {
    country: "Country",
    state: "State",
    province: "Province",
    municipality: "Municipality under the central government",
    "autonomous-region": "Autonomous region",
    "prefecture-city": "Prefecture-level city",
    "county-city": "County-level city",
    district: "District",
    county: "County",
    city: "City",
    port: "Port",
    other: "Place",
  } satisfies Record<PlaceKind, string>,
  federalDistrict: "Federal district",
  in: " · ",
  separator: ", ",
  listSeparator: ", ",
  colon: ": ",
  /** Around a role. */
  bracket: [" (", ")"] as readonly [string, string],
  sentenceGap: " ",
  elsewhere: {
    "/pairs": "All ties, one by one",
    "/": "All events on the timeline",
  },
  figuresTitle: "Key figures",
  summary: {
    own: (name: string, count: Sisters) =>
      count.total === 0
        ? `The record documents no sister tie of ${name} itself.`
        : `${name} itself has ${countOf(count.total, "documented sister tie")}${sayDated(count)}.`,
    within: (count: Sisters) =>
      `Places within it have ${formatNumber(count.total, "en")}${sayDated(count)}.`,
    otherTies: (count: number) =>
      `${countOf(count, "friendship or other tie")} ${count === 1 ? "is" : "are"} documented besides.`,
    events: (count: number, first: string, last: string) =>
      count === 1
        ? `The record holds ${events(count)}, of ${first}.`
        : `The record holds ${events(count)}, the first of ${first}, the last of ${last}.`,
    noEvents: "The record holds no event here.",
    exports: (value: string, year: number, rank: number | null) =>
      `Goods exports to China were ${value} in ${year} (Census Bureau, current US dollars)${rank === null ? "" : `; China ranked ${ordinal(rank)} among its goods export markets`}.`,
  },
  figures: {
    own: "Sister ties documented",
    within: "Sister ties of places within",
    dated: (count: number, year: number) =>
      `${formatNumber(count, "en")} dated, first in ${year}`,
    otherTies: "Friendship and other ties",
    events: "Events",
    meetings: "Meetings and visits",
    exports: (year: number) => `Goods exports to China, ${year}`,
    exportsNote: "current US dollars",
    rankNote: (rank: number) =>
      `China ranks ${ordinal(rank)} among its markets`,
  },
  ties: {
    own: (name: string) => `Ties of ${name}`,
    within: (name: string) => `Ties of places within ${name}`,

    furtherOwn: (name: string) => `Further ties of ${name}`,
    furtherWithin: (name: string) => `Further ties of places within ${name}`,
    none: "No tie is documented.",
    here: "Place",
    partner: "Partner",
    tie: "Kind of tie",
    established: "Established",
    status: "Status and note",
    statusUnknown: "Status not documented",
    sources: "Sources",
    undated: "Not documented",
    more: {
      below: (count: number) =>
        `${formatNumber(count, "en")} more ${count === 1 ? "tie" : "ties"} below.`,
      page2: (count: number) =>
        `${formatNumber(count, "en")} more ${count === 1 ? "tie" : "ties"} on page 2.`,
    },
  },
  meetings: {
    foremost: "Foremost meetings and visits",
    all: (count: number) =>
      `Meetings and visits (${formatNumber(count, "en")})`,
    explained:
      "Leader meetings, visits and conferences in which the record names a person; newest first.",
    chosen:
      "Chosen by the rule of importance that the page on method explains; newest first.",
    when: "When",
    what: "Meeting, and who took part",
    where: "Where",
    sources: "Sources",
    nowhere: "Not documented",
    morePeople: (count: number) => `and ${formatNumber(count, "en")} more`,
    announced: { whole: "Announced only", part: "Announced in part" },
    announcedWhy:
      "“Announced”: no source was seen that says it took place, or not all of it.",
    more: {
      below: (count: number) =>
        `${formatNumber(count, "en")} more, and all who took part, below.`,
      page2: (count: number) =>
        `${formatNumber(count, "en")} more, and all who took part, on the pages that follow.`,
    },
  },
  timeline: {
    title: (count: number) => `Timeline (${events(count)})`,
    label: (name: string, count: number) =>
      `Timeline of ${name}: ${events(count)} by kind, 1979 to 2024; all are in the list below`,
    caption:
      "A dot is a day; a bar with fading ends is a date known only to the month or year; a number stands for as many events.",
    list: "All events, oldest first",
    none: "The record holds no event here.",
    filtered: "Open in the timeline",
    scroll: "Timeline; scrolls sideways",
  },
  trade: {
    title: "Goods exports to China",
    measure:
      "Goods by the state where a shipment’s journey starts (Census Bureau); current US dollars. The line has only the Census series.",
    chart: (name: string) => `Goods exports of ${name} to China by year`,
    chartDescription: (years: number) =>
      `A line of ${countOf(years, "year")}. All values are in the table.`,
    rankChart: (name: string) =>
      `China’s rank among the export markets of ${name}`,
    rankDescription: (name: string) =>
      `Ranks from 1 at the top to 10 and a row for all below, year by year: circles for the number of states, a line for ${name}. Its values are in the table.`,
    allRanks: "The same for every state",
    table: (name: string) =>
      `Goods exports of ${name} to China and China’s rank among its export markets`,
    year: "Year",
    value: "Millions of US dollars",
    method: "Origin of the figure",
    rank: "China’s rank",
    rankOnly: "rank only",
    sources: "Sources",
    council: (name: string) =>
      `${name} by the US-China Business Council’s own method; not comparable`,
    measureOf: "What is counted",
    blank: "Not documented",
  },
  neighbours: {
    title: "Neighbours in the record",
    inside: (name: string) => `Places in ${name}`,
    beside: (name: string) => `Other places in ${name}`,
    circle: (name: string) => `Other partners of ${name}`,
    counts: (tieCount: number, eventCount: number) =>
      `(${ties(tieCount)}, ${events(eventCount)})`,
    none: "The record has no neighbours with ties or events.",
  },
  questions: {
    title: "Open questions",
    undated: (count: number) => `No date documented: ${ties(count)}`,
    differing: (count: number) => `Sources differ on the date: ${ties(count)}`,
    unplaced: (count: number) =>
      `May concern this place; the source leaves it open: ${ties(count)}`,
    recorded: (date: string) => `here ${date}`,
    none: "None: every tie is dated and no note gives another date.",
    noTies: "No tie is documented, so none is open.",
  },
  sources: {
    title: (count: number) => `Sources (${formatNumber(count, "en")})`,
    explained: "Numbers in square brackets refer to this list.",
    atEnd:
      "Numbers in square brackets refer to the list of sources at the end.",
    one: (number: number) => `Source ${number}`,
  },
  reference: {
    title: "About this brief",
    cite: "Cite this brief",
    id: "Id",
  },
};
