import type { ActorBrief } from "@/lib/describe/actor/actor-brief";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { PlaceLink } from "./actor-link";
import { SpanCount, SpanText } from "./span-text";

interface ActorPlacesProps {
  readonly brief: Pick<ActorBrief, "places" | "placeless">;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** Where the events happened, most events first. */
export function ActorPlaces({ brief, words, messages }: ActorPlacesProps) {
  const { places, placeless } = brief;
  return (
    <>
      <ul className="gap-x-12 sm:columns-2">
        {places.map((place) => (
          <li
            key={place.id}
            className="border-line break-inside-avoid border-b py-2"
          >
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>
                {[place, ...place.parents].map((row, depth) => (
                  <span key={row.id} className={depth ? "text-muted" : ""}>
                    {depth > 0 && messages.site.event.separator}
                    <PlaceLink row={row} messages={messages} />
                  </span>
                ))}
              </span>
              <span className="text-end text-sm">
                <SpanCount span={place.span} words={words} />
              </span>
            </span>
            <span className="text-muted block text-sm">
              <SpanText span={place.span} words={words} />
            </span>
          </li>
        ))}
      </ul>
      {placeless > 0 && (
        <p className="text-muted mt-2 text-sm">
          {words.places.nowhere(placeless)}
        </p>
      )}
    </>
  );
}
