import type { YearEvent } from "../../layout/place-years";
import type { Locale } from "../../model/bilingual";
import type { Dataset } from "../../model/record";
import { utcYear } from "../../time/utc-day";
import { pickText } from "../pick-text";
import { actorEvents } from "./actor-events";
import { dateOf } from "./event-span";

/** The events of an actor as a drawing by years needs them, in time. */
export function yearEvents(
  dataset: Dataset,
  id: string,
  locale: Locale,
): readonly YearEvent[] {
  return actorEvents(dataset, id).map(({ event, announcedOnly }) => ({
    id: event.id,
    label: `${dateOf(event, locale)} · ${pickText(event.title, locale)?.text ?? event.id}`,
    year: utcYear(event.date.start),
    kind: event.kind,
    announcedOnly,
  }));
}
