import {
  APPROXIMATE,
  OPEN_END,
  OPEN_START,
  PRECISIONS,
  SPAN,
  type EventColumns,
} from "../model/event-columns";
import type { IndexedEvent, IndexedTitle } from "../model/indexed-event";
import { EVENT_KINDS } from "../model/record";
import { OPEN } from "../time/range-end";

const NO_TITLE: IndexedTitle = { text: "", lang: "en" };

/** The events as columns, row i being event i; an event that would end before it starts lasts a millisecond. */
export function toColumns(events: readonly IndexedEvent[]): EventColumns {
  const length = events.length;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const precision = new Uint8Array(length);
  const flags = new Uint8Array(length);
  const kind = new Uint8Array(length);
  const importance = new Float32Array(length);
  events.forEach((event, row) => {
    start[row] = event.start;
    end[row] = Math.max(event.end, event.start + 1);
    precision[row] = PRECISIONS.indexOf(event.precision);
    flags[row] = flagsOf(event);
    kind[row] = EVENT_KINDS.indexOf(event.kind);
    importance[row] = event.importance;
  });
  return {
    ...{ length, start, end, precision, flags, kind, importance },
    idOf: (row) => events[row]?.id ?? "",
    titleOf: (row) => events[row]?.title ?? NO_TITLE,
  };
}

function flagsOf({ date, endDate, approximate }: IndexedEvent): number {
  const about = approximate || endDate?.endsWith("~");
  return (
    (about ? APPROXIMATE : 0) |
    (date === OPEN ? OPEN_START : 0) |
    (endDate === OPEN ? OPEN_END : 0) |
    (endDate !== null && endDate !== date ? SPAN : 0)
  );
}
