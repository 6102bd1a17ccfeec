import type { Dataset, RecordEvent } from "../model/record";
import { findFirsts, presidentsOf, type Firsts } from "./record-firsts";

/** What each trait of an event adds to its importance, in points. */
export const POINTS = {
  level: { "head-of-state": 30, national: 15, subnational: 5 },
  /** A document that the record started from cites it. */
  seed: 22,
  /** Each further source, up to five. */
  source: 8,
  /** A president or another national office holder meets those who stand for states, provinces or cities. */
  acrossLevels: 12,
  /** Presidents of both countries meet in one of the two countries. */
  summit: 8,
  /** The first time that the record sees these presidents meet in person. */
  firstMeeting: 15,
  /** What the record is about: sister ties and the conferences on them. */
  subject: 8,
  /** The first event of a tie, by the level of the tie. */
  firstOfPair: { "state-province": 15, city: 5 },
  /** The first event of the first dated sister tie of its level. */
  firstTie: 30,
  /** The first event of its kind. */
  firstOfKind: 25,
  /** Each actor, up to six. */
  actor: 1,
  /** Known to the day. */
  day: 2,
} as const;

const MOST_SOURCES = 6;
const MOST_ACTORS = 6;

/**
 * How much an event should be labelled before others on a timeline of all of them: the sum of its `POINTS`, higher is
 * more important, computed from the record alone. Equal events are told apart by date, then id (`sortEvents`).
 */
export function rateEvents(dataset: Dataset): ReadonlyMap<string, number> {
  const firsts = findFirsts(dataset);
  const seeds = new Set(
    dataset.sources.flatMap(({ id, tier }) => (tier === "seed" ? [id] : [])),
  );
  const countries = new Map(
    dataset.places.map(({ id, country }) => [id, country]),
  );
  const levels = new Map(dataset.pairs.map(({ id, level }) => [id, level]));

  const tiePoints = ({ id, pair }: RecordEvent): number => {
    const level = pair === null ? undefined : levels.get(pair);
    if (level === undefined || !firsts.ofPair.has(id)) return 0;
    const firstTie = firsts.ties.has(pair ?? "") ? POINTS.firstTie : 0;
    return POINTS.firstOfPair[level] + firstTie;
  };

  return new Map(
    dataset.events.map((event) => {
      const country = countries.get(event.place ?? "") ?? "";
      const points = [
        POINTS.level[event.level],
        event.sources.some((id) => seeds.has(id)) ? POINTS.seed : 0,
        POINTS.source * (Math.min(event.sources.length, MOST_SOURCES) - 1),
        meetingPoints(event, country, firsts),
        isSubject(event) ? POINTS.subject : 0,
        tiePoints(event),
        firsts.ofKind.has(event.id) ? POINTS.firstOfKind : 0,
        POINTS.actor * Math.min(event.participants.length, MOST_ACTORS),
        event.date.precision === "day" ? POINTS.day : 0,
      ];
      return [event.id, points.reduce((sum, value) => sum + value, 0)];
    }),
  );
}

function isSubject({ kind }: RecordEvent): boolean {
  return kind === "sister-milestone" || kind === "conference";
}

function meetingPoints(
  event: RecordEvent,
  country: string,
  firsts: Firsts,
): number {
  const local = event.participants.some(({ represents }) => represents);
  const acrossLevels = local && event.level !== "subnational";
  const atHome = country === "US" || country === "CN";
  const summit = presidentsOf(event).length > 1 && atHome;
  return (
    (acrossLevels ? POINTS.acrossLevels : 0) +
    (summit ? POINTS.summit : 0) +
    (firsts.ofPresidents.has(event.id) ? POINTS.firstMeeting : 0)
  );
}
