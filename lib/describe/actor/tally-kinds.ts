import { EVENT_KINDS, type EventKind } from "../../model/record";
import type { ActorEvent } from "./actor-events";

/** How many events are of a kind; at least one. */
export interface KindTally {
  readonly kind: EventKind;
  readonly count: number;
}

/** The kinds that some events are of, most events first. */
export function tallyKinds(
  events: readonly ActorEvent[],
): readonly KindTally[] {
  return EVENT_KINDS.map((kind) => ({
    kind,
    count: events.filter(({ event }) => event.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
