import type { ReactNode } from "react";
import type { BriefNeighbour } from "@/lib/describe/brief/brief-neighbours";
import type { BriefProps } from "./brief-props";
import { PlaceLink } from "./place-link";

/** The places in it, those beside it, and the other partners of its partners. */
export function NeighbourLists(props: BriefProps) {
  const { brief, words, messages } = props;
  const { inside, beside, circles } = brief.neighbours;
  const [parent] = brief.place.parents;
  if (inside.length + beside.length + circles.length === 0)
    return <p className="text-muted">{words.neighbours.none}</p>;
  return (
    <div className="space-y-3">
      {inside.length > 0 && (
        <Group title={words.neighbours.inside(brief.place.name.text)}>
          <Places places={inside} {...props} />
        </Group>
      )}
      {beside.length > 0 && parent && (
        <Group title={words.neighbours.beside(parent.name.text)}>
          <Places places={beside} {...props} />
        </Group>
      )}
      {circles.map(({ partner, others }) => (
        <Group
          key={partner.id}
          title={words.neighbours.circle(partner.name.text)}
        >
          <ul className="flex flex-wrap gap-x-5">
            {others.map((place) => (
              <li key={place.id}>
                <PlaceLink place={place} messages={messages} />
              </li>
            ))}
          </ul>
        </Group>
      ))}
    </div>
  );
}

function Group(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <h3 className="font-semibold">{props.title}</h3>
      {props.children}
    </div>
  );
}

function Places({
  places,
  words,
  messages,
}: BriefProps & { readonly places: readonly BriefNeighbour[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
      {places.map((place) => (
        <li key={place.id}>
          <PlaceLink place={place} messages={messages} />{" "}
          <span className="text-muted text-sm whitespace-nowrap">
            {words.neighbours.counts(place.ties, place.events)}
          </span>
        </li>
      ))}
    </ul>
  );
}
