import type { Messages } from "../messages/messages";
import { ACTOR_GROUPS } from "../select/actor-groups";
import type { OptionSection } from "../select/match-options";
import type { ActorOption, FilterOption, PlaceOption } from "../select/options";

type ActorSection = keyof Messages["filters"]["actor"]["sections"];
type PlaceSection = keyof Messages["filters"]["place"]["sections"];

/** Actors under their headings: groups by role first, then people, governments and bodies. */
export function actorSections(
  actors: readonly ActorOption[],
  messages: Messages,
): OptionSection[] {
  const { group } = messages.names;
  const groups = ACTOR_GROUPS.map((id) => ({
    id,
    name: group[id],
    alt: "",
    kind: "group",
    country: "",
    note: "",
  }));
  return gather(
    [...groups, ...actors],
    messages.filters.actor.sections,
    sectionOfActor,
  );
}

/** Places under their headings: states and provinces first, then what lies in them. */
export function placeSections(
  places: readonly PlaceOption[],
  messages: Messages,
): OptionSection[] {
  return gather(places, messages.filters.place.sections, sectionOfPlace);
}

function gather<Section extends string>(
  options: readonly FilterOption[],
  labels: Readonly<Record<Section, string>>,
  sectionOf: (option: FilterOption) => Section,
): OptionSection[] {
  return (Object.keys(labels) as Section[])
    .map((id) => ({
      id,
      label: labels[id],
      options: options.filter((option) => sectionOf(option) === id),
      inOrder: id === "groups",
    }))
    .filter((section) => section.options.length > 0);
}

function sectionOfActor({ kind }: FilterOption): ActorSection {
  if (kind === "group") return "groups";
  if (kind === "person") return "people";
  return kind === "organization" ? "bodies" : "governments";
}

function sectionOfPlace({ kind, country }: FilterOption): PlaceSection {
  if (kind === "country") return "elsewhere";
  if (country === "US") return kind === "state" ? "states" : "us-cities";
  if (country !== "CN") return "elsewhere";
  const isProvince =
    kind === "province" ||
    kind === "municipality" ||
    kind === "autonomous-region";
  return isProvince ? "provinces" : "cn-cities";
}
