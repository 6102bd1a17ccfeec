import type {
  Actor,
  Dataset,
  Pair,
  Place,
  RecordEvent,
  Source,
} from "../model/record";

/** The record by id, and its events in time. */
export interface RecordIndex {
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  /** By start, then end, then id. */
  readonly inTime: readonly RecordEvent[];
  /** The number of events that each actor takes part in. */
  readonly eventsOfActor: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Dataset, RecordIndex>();

/** The index of a record, made once for each record. */
export function indexRecord(dataset: Dataset): RecordIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index: RecordIndex = {
    sources: byId(dataset.sources),
    places: byId(dataset.places),
    actors: byId(dataset.actors),
    pairs: byId(dataset.pairs),
    events: byId(dataset.events),
    inTime: [...dataset.events].sort(compareInTime),
    eventsOfActor: countActors(dataset.events),
  };
  indexes.set(dataset, index);
  return index;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]) {
  return new Map(rows.map((row) => [row.id, row]));
}

function compareInTime(a: RecordEvent, b: RecordEvent): number {
  const endOf = (event: RecordEvent) => (event.endDate ?? event.date).end;
  return (
    a.date.start - b.date.start ||
    endOf(a) - endOf(b) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function countActors(events: readonly RecordEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const actor of new Set(event.participants.map((p) => p.actor)))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}
