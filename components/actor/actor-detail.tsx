import type { ReactNode } from "react";
import type { ActorBrief } from "@/lib/describe/actor/actor-brief";
import type { ActorWords } from "@/lib/messages/actor-for";
import type { Messages } from "@/lib/messages/messages";
import { Section } from "../ui/section";
import { ActorCompany } from "./actor-company";
import { ActorEvents } from "./actor-events";
import { ActorHeading } from "./actor-heading";
import { ActorPlaces } from "./actor-places";
import { ActorRoles } from "./actor-roles";
import { CompanionTable } from "./companion-table";
import { NumberedSources } from "../ui/numbered-sources";

interface ActorDetailProps {
  /** All that is told, from `actorBrief`. */
  readonly brief: ActorBrief;
  /** From `summariseActor`. */
  readonly summary: string;
  /** The drawing of its events; null where it has none. */
  readonly timeline: ReactNode;
  readonly words: ActorWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** All that the record knows of an actor, a government or a group. */
export function ActorDetail(props: ActorDetailProps) {
  const { brief, summary, timeline, words, messages } = props;
  const { people, events, outside } = brief;
  const common = { words, messages };
  return (
    <article data-actor={brief.id} className="space-y-10">
      <ActorHeading brief={brief} summary={summary} {...common} />
      {events.length > 0 && (
        <Section level={2} title={words.timeline}>
          {timeline}
        </Section>
      )}
      {brief.roles.length > 0 && (
        <Section level={2} title={words.roles.title}>
          <ActorRoles brief={brief} {...common} />
        </Section>
      )}
      {people.length > 0 && (
        <Section
          level={2}
          title={words.people[brief.kind === "group" ? "group" : "government"]}
        >
          <CompanionTable
            companions={people}
            headings={[words.people.name, words.roles.events]}
            {...common}
          />
        </Section>
      )}
      {events.length > 0 && (
        <>
          <Section level={2} title={words.company.title}>
            <ActorCompany brief={brief} {...common} />
          </Section>
          <Section level={2} title={words.places.title}>
            <ActorPlaces brief={brief} {...common} />
          </Section>
          <Section level={2} title={words.events.title(events.length)}>
            <ActorEvents events={events} linked {...common} />
          </Section>
        </>
      )}
      {outside.length > 0 && (
        <Section level={2} title={words.outside.title}>
          <p className="text-muted mb-2 text-sm">{words.outside.note}</p>
          <ActorEvents events={outside} linked={false} {...common} />
        </Section>
      )}
      {brief.sources.length > 0 && (
        <Section level={2} title={words.sources.title(brief.sources.length)}>
          <NumberedSources sources={brief.sources} messages={messages} />
        </Section>
      )}
    </article>
  );
}
