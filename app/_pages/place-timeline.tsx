import { loadDataset } from "@/lib/data/load-dataset";
import { briefIndex } from "@/lib/describe/brief/brief-index";
import type { Messages } from "@/lib/messages/messages";
import { DrawnTimeline } from "./drawn-timeline";

interface PlaceTimelineProps {
  /** A place. */
  readonly id: string;
  readonly messages: Messages;
}

/** The events of a place; nothing where it has none. */
export function PlaceTimeline({ id, messages }: PlaceTimelineProps) {
  const { record, eventsAt } = briefIndex(loadDataset(), messages.locale);
  const events = eventsAt.get(id) ?? [];
  if (events.length === 0) return null;
  const name = record.places.get(id)?.name[messages.locale] ?? id;
  return <DrawnTimeline {...{ name, events, messages }} />;
}
