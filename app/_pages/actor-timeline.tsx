import { loadDataset } from "@/lib/data/load-dataset";
import { briefIndex } from "@/lib/describe/brief/brief-index";
import type { ActorBrief } from "@/lib/describe/actor/actor-brief";
import type { Messages } from "@/lib/messages/messages";
import { DrawnTimeline } from "./drawn-timeline";

interface ActorTimelineProps {
  readonly brief: ActorBrief;
  readonly messages: Messages;
}

/** The events of an actor's page; nothing where it has none. */
export function ActorTimeline({ brief, messages }: ActorTimelineProps) {
  const { inTime } = briefIndex(loadDataset(), messages.locale);
  const own = new Set(brief.events.map(({ id }) => id));
  const events = inTime.filter(({ id }) => own.has(id));
  if (events.length === 0) return null;
  return <DrawnTimeline name={brief.name.text} {...{ events, messages }} />;
}
