import type { Dataset, Participant, RecordEvent } from "../../model/record";
import { announcedOf } from "../../select/event-announced";
import { countsAs } from "../../select/takes-part";
import { indexRecord } from "../event-index";

/** An event with those in it who count as an actor, and everybody else in it. */
export interface ActorEvent {
  readonly event: RecordEvent;
  /** At least one; several where more than one stands for a government or holds an office of a group. */
  readonly own: readonly Participant[];
  readonly others: readonly Participant[];
  /** Whether the record knows all of it from an announcement only. */
  readonly announcedOnly: boolean;
}

/** The events that an actor, a government or a group takes part in, in time. */
export function actorEvents(
  dataset: Dataset,
  id: string,
): readonly ActorEvent[] {
  return eventsWith(indexRecord(dataset).inTime, id);
}

/** Those before or after the period of the record, in the record's order. */
export function actorEventsOutside(
  dataset: Dataset,
  id: string,
): readonly ActorEvent[] {
  return eventsWith(dataset.eventsOutside, id);
}

function eventsWith(
  events: readonly RecordEvent[],
  id: string,
): readonly ActorEvent[] {
  const isOwn = countsAs(id);
  return events.flatMap((event) => {
    const own = event.participants.filter(isOwn);
    if (own.length === 0) return [];
    const others = event.participants.filter((one) => !isOwn(one));
    const announcedOnly = announcedOf(event) === "whole";
    return [{ event, own, others, announcedOnly }];
  });
}
