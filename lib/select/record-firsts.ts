import type { Dataset, PairLevel, RecordEvent } from "../model/record";
import { groupsOfRole } from "./role-groups";

/** What came first in the record, as event ids except for `ties`. */
export interface Firsts {
  readonly ofKind: ReadonlySet<string>;
  /** The first event of each pair. */
  readonly ofPair: ReadonlySet<string>;
  /** The first meeting in person of each set of presidents of both countries. */
  readonly ofPresidents: ReadonlySet<string>;
  /** The first dated sister tie of each level, as pair ids. */
  readonly ties: ReadonlySet<string>;
}

/** Finds what came first; an event known by its year alone may have come at the end of it. Ties go by start, then id. */
export function findFirsts(dataset: Dataset): Firsts {
  const events = [...dataset.events].sort(
    (a, b) =>
      a.date.end - b.date.end ||
      a.date.start - b.date.start ||
      (a.id < b.id ? -1 : 1),
  );
  return {
    ofKind: firstIds(events, ({ kind }) => kind),
    ofPair: firstIds(events, ({ pair }) => pair),
    ofPresidents: firstIds(events, (event) => {
      const presidents = presidentsOf(event);
      return presidents.length > 1 && event.place !== null
        ? presidents.join(" ")
        : null;
    }),
    ties: firstTies(dataset),
  };
}

/** The serving presidents who take part in an event, as actor ids in alphabetical order. */
export function presidentsOf(event: RecordEvent): string[] {
  const ids = event.participants.flatMap(({ actor, role }) =>
    groupsOfRole(role.en).includes("presidents") ? [actor] : [],
  );
  return [...new Set(ids)].sort();
}

function firstIds(
  events: readonly RecordEvent[],
  keyOf: (event: RecordEvent) => string | null,
): Set<string> {
  const found = new Map<string, string>();
  for (const event of events) {
    const key = keyOf(event);
    if (key !== null && !found.has(key)) found.set(key, event.id);
  }
  return new Set(found.values());
}

function firstTies({ pairs }: Dataset): Set<string> {
  const dated = pairs
    .flatMap(({ id, level, tie, established }) =>
      tie === "sister" && established !== null
        ? [{ id, level, end: established.end }]
        : [],
    )
    .sort((a, b) => a.end - b.end || (a.id < b.id ? -1 : 1));
  const found = new Map<PairLevel, string>();
  for (const { id, level } of dated)
    if (!found.has(level)) found.set(level, id);
  return new Set(found.values());
}
