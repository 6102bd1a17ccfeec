import type { PlaceName } from "@/lib/describe/event-place";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { localePath } from "@/lib/view/language-path";
import { RecordText } from "../ui/record-text";

interface PlaceLinkProps {
  readonly place: PlaceName;
  /** The page's words. */
  readonly messages: ChartMessages;
}

/** A place by its name, as a link to its brief. */
export function PlaceLink({ place, messages }: PlaceLinkProps) {
  return (
    <a
      className="underline"
      href={localePath(`/places/${place.id}`, messages.locale)}
    >
      <RecordText text={place.name} messages={messages} />
    </a>
  );
}
