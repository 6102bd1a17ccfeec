import type { ActorWords } from "../../messages/actor-for";
import { isGovernment } from "../../select/actor-groups";
import type { ActorBrief } from "./actor-brief";

/** What the record knows of an actor in a sentence or three, all of it counted. */
export function summariseActor(
  brief: Pick<
    ActorBrief,
    "id" | "kind" | "name" | "span" | "kinds" | "company"
  >,
  words: ActorWords,
): string {
  const { span, kinds, name } = brief;
  const { summary, counts } = words;
  if (!span) return summary.none(name.text);
  const plural = brief.kind === "group";
  const subject = summary.subject[
    plural ? "group" : isGovernment(brief.id) ? "government" : "actor"
  ](name.text);
  const listed = kinds.map(({ kind, count }) => counts[kind](count));
  const say = plural ? summary.oneOfMany : summary.one;
  return [
    span.events === 1
      ? say(subject, span.first, listed.join(""))
      : summary.many({
          subject,
          plural,
          events: span.events,
          first: span.first,
          last: span.last ?? span.first,
          kinds: listed,
        }),
    span.announced > 0 ? summary.announced(span.announced, span.events) : "",
    mostOften(brief, words),
  ]
    .filter(Boolean)
    .join(words.sentenceGap);
}

const MOST_NAMES = 3;

function mostOften(
  { company }: Pick<ActorBrief, "company">,
  words: ActorWords,
) {
  const all = company.flatMap(({ companions }) => companions);
  const most = Math.max(0, ...all.map(({ span }) => span.events));
  const names = all
    .filter(({ span }) => span.events === most)
    .map(({ name }) => name.text);
  // Once is no habit, and a crowd of equals says nothing.
  return most > 1 && names.length <= MOST_NAMES
    ? words.summary.most(names, most)
    : "";
}
