import type { BriefMeeting } from "./brief-events";
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
const ROOM = 33;
/** Lines that the heading of a table takes, and the line that says how many more there are. */
const HEADING = 3.2;
/** Lines of air that a row has above and below. */
const ROW_AIR = 0.45;
/** Width of the columns of text in Latin letters, as print lays them out. */
const TIE_COLUMNS = { place: 21, date: 17, note: 36 };
const MEETING_COLUMNS = { date: 17, text: 58, place: 14 };
/** Meetings that keep their room, however many ties there are, and lines that they may take. */
const KEPT_MEETINGS = 4;
const KEPT_LINES = 12;
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
  let room = ROOM - above - (meetings.length > 0 ? HEADING : 0) - keptLines;
  const take = (rows: readonly BriefTie[]): number => {
    if (rows.length === 0) return 0;
    const lines = rows.map(tieLines);
    const count = countFitting(lines, room - HEADING);
    if (count > 0) room -= HEADING + sum(lines.slice(0, count));
    return count;
  };
  const own = take(ties.own);
  const within = own < ties.own.length ? 0 : take(ties.within);
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

function tieLines({ partner, partnerIn, here, note, established }: BriefTie) {
  const place =
    linesOf(partner.name.text, TIE_COLUMNS.place) +
    (partnerIn ? linesOf(partnerIn.name.text, TIE_COLUMNS.place) : 0);
  const noted = note ? linesOf(note.text, TIE_COLUMNS.note) : 0;
  return (
    Math.max(
      place,
      linesOf(here.name.text, TIE_COLUMNS.place),
      linesOf(established ?? "Not documented", TIE_COLUMNS.date),
      1 + noted,
    ) + ROW_AIR
  );
}

function meetingLines({ title, people, place, date }: BriefMeeting): number {
  const names = people
    .slice(0, PEOPLE_NAMED)
    .map(({ name, role }) => `${name.text} (${role?.text ?? ""}), `)
    .join("");
  return (
    Math.max(
      linesOf(title.text, MEETING_COLUMNS.text) +
        linesOf(names, MEETING_COLUMNS.text),
      linesOf(date, MEETING_COLUMNS.date),
      linesOf(place?.name.text ?? "", MEETING_COLUMNS.place),
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
