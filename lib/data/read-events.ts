import type { Participant, RecordEvent } from "../model/record";
import {
  readBilingual,
  readEnum,
  readId,
  readIds,
  readRangeEnd,
  requireDate,
} from "./read-rows";
import { readCell, type Row } from "./table";

/** Joins the rows of an events table with those of its participants, whose order is kept. */
export function readEvents(
  events: readonly Row[],
  participants: readonly Row[],
): RecordEvent[] {
  const byEvent = new Map<string, Participant[]>();
  for (const row of participants) {
    const event = readCell(row, "event");
    const list = byEvent.get(event) ?? [];
    list.push(readParticipant(row));
    byEvent.set(event, list);
  }
  return events.map((row) =>
    readEvent(row, byEvent.get(readCell(row, "id")) ?? []),
  );
}

function readParticipant(row: Row): Participant {
  return {
    actor: readCell(row, "actor"),
    role: readBilingual(row, "role"),
    represents: readId(row, "represents"),
  };
}

function readEvent(
  row: Row,
  participants: readonly Participant[],
): RecordEvent {
  return {
    id: readCell(row, "id"),
    date: requireDate(row, "date"),
    endDate: readRangeEnd(row, "end_date"),
    kind: readEnum(row, "kind"),
    level: readEnum(row, "level"),
    title: readBilingual(row, "title"),
    summary: readBilingual(row, "summary"),
    place: readId(row, "place"),
    pair: readId(row, "pair"),
    participants,
    sources: readIds(row),
  };
}
