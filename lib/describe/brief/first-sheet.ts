import { namePeople, type BriefMeeting } from "./brief-events";
import type { BriefTie, BriefTies } from "./brief-ties";

/** What of a brief stands on the first printed page; the rest follows on the next. */
export interface FirstSheet {
  /** How many ties, from the first. */
  readonly own: number;
  readonly within: number;
  /** The most important meetings that fit, newest first. */
  readonly meetings: readonly BriefMeeting[];
}

/** Lines of text that a page has for ties and meetings below its heading, summary and figures. */
const ROOM = 48;
/** Lines that the heading of a table takes, with the line that says how many more there are. */
const HEADING = 5.6;
/** What a line of the summary takes of one in a table. */
const SUMMARY_LINE = 1.2;
/** Lines of air that a row has above and below. */
const ROW_AIR = 0.45;
/** Width of the columns of text in Latin letters, as print lays them out. */
const TIE_COLUMNS = { place: 21, date: 15, note: 40 };
const MEETING_COLUMNS = { date: 15, text: 66, place: 13 };
/** Numbers of sources in a line. */
const REFERENCES = 3;
/** Meetings that keep their room, however many ties there are, and lines that they may take. */
const KEPT_MEETINGS = 4;
const KEPT_LINES = 11;
const MOST_MEETINGS = 8;
/** People named in a row of the first page. */
export const PEOPLE_NAMED = 4;

/** Chooses what stands on the first printed page, by how many lines each row will take; `above` is those of the summary. */
export function firstSheet(
  ties: BriefTies,
  meetings: readonly BriefMeeting[],
  above: number,
): FirstSheet {
  const foremost = [...meetings].sort((a, b) => b.importance - a.importance);
  const kept = countFitting(
    foremost.slice(0, KEPT_MEETINGS).map(meetingLines),
    KEPT_LINES,
  );
  const keptLines = sum(foremost.slice(0, kept).map(meetingLines));
  let room =
    ROOM -
    above * SUMMARY_LINE -
    (meetings.length > 0 ? HEADING : 0) -
    keptLines;
  const take = (rows: readonly BriefTie[], isWithin: boolean): number => {
    if (rows.length === 0) return 0;
    const lines = rows.map((tie) => tieLines(tie, isWithin));
    const count = countFitting(lines, room - HEADING);
    if (count > 0) room -= HEADING + sum(lines.slice(0, count));
    return count;
  };
  const own = take(ties.own, false);
  const within = own < ties.own.length ? 0 : take(ties.within, true);
  const more = foremost.slice(kept, MOST_MEETINGS);
  const shown = foremost.slice(
    0,
    kept + countFitting(more.map(meetingLines), room),
  );
  return {
    own,
    within,
    meetings: meetings.filter((meeting) => shown.includes(meeting)),
  };
}

/** How many lines a text takes in a column of so many Latin letters; a Chinese character is as wide as two. */
export function linesOf(text: string, column: number): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 2 : 1;
  return Math.max(1, Math.ceil(width / column));
}

function tieLines(tie: BriefTie, isWithin: boolean): number {
  const { partner, partnerIn, here, note, established } = tie;
  const partnerText = `${partner.name.text}, ${partnerIn?.name.text ?? ""}`;
  const place =
    linesOf(partnerText, TIE_COLUMNS.place) +
    (isWithin ? linesOf(here.name.text, TIE_COLUMNS.place) : 0);
  const noted = note ? linesOf(note.text, TIE_COLUMNS.note) : 0;
  return (
    Math.max(
      place,
      linesOf(established ?? "Not documented", TIE_COLUMNS.date),
      1 + noted,
      Math.ceil(tie.sources.length / REFERENCES),
    ) + ROW_AIR
  );
}

function meetingLines(meeting: BriefMeeting): number {
  const { title, people, place, date } = meeting;
  const names = namePeople(people, PEOPLE_NAMED)
    .map(({ name, role }) => `${name.text} (${role?.text ?? ""}), `)
    .join("");
  return (
    Math.max(
      linesOf(title.text, MEETING_COLUMNS.text) +
        linesOf(names, MEETING_COLUMNS.text),
      linesOf(date, MEETING_COLUMNS.date),
      linesOf(place?.name.text ?? "", MEETING_COLUMNS.place),
      Math.ceil(meeting.sources.length / REFERENCES),
    ) + ROW_AIR
  );
}

function countFitting(lines: readonly number[], room: number): number {
  let left = room;
  const over = lines.findIndex((height) => (left -= height) < 0);
  return over < 0 ? lines.length : over;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
