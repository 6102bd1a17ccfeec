import type { YearEvent } from "../../layout/place-years";
import type { Dataset } from "../../model/record";
import { utcYear } from "../../time/utc-day";
import { actorEvents } from "./actor-events";

/** The events of an actor as a drawing by years needs them, in time. */
export function yearEvents(dataset: Dataset, id: string): readonly YearEvent[] {
  return actorEvents(dataset, id).map(({ event, announcedOnly }) => ({
    id: event.id,
    year: utcYear(event.date.start),
    kind: event.kind,
    announcedOnly,
  }));
}
