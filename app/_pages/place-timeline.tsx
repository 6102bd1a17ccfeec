import { loadDataset } from "@/lib/data/load-dataset";
import { briefIndex } from "@/lib/describe/brief/brief-index";
import type { BriefWords } from "@/lib/messages/brief-for";
import type { Messages } from "@/lib/messages/messages";
import { DrawnTimeline } from "./drawn-timeline";

interface PlaceTimelineProps {
  /** A place. */
  readonly id: string;
  readonly words: BriefWords;
  readonly messages: Messages;
}

/** The events of a place; nothing where it has none. */
export function PlaceTimeline({ id, words, messages }: PlaceTimelineProps) {
  const { record, eventsAt } = briefIndex(loadDataset(), messages.locale);
  const events = eventsAt.get(id) ?? [];
  if (events.length === 0) return null;
  const name = record.places.get(id)?.name[messages.locale] ?? id;
  const { label, scroll, caption } = words.timeline;
  return (
    <DrawnTimeline
      words={{ label: label(name, events.length), scroll, caption }}
      {...{ events, messages }}
    />
  );
}
