import "server-only";
import { loadBriefingNames } from "@/lib/data/load-briefing-names";
import { loadDataset } from "@/lib/data/load-dataset";
import { ACTOR_GROUPS } from "@/lib/select/actor-groups";

const PAGES = ["/", "/pairs", "/trade", "/present", "/sources", "/about"];

/** The path in English of every page of the site, each of which has a twin under `/zh`. */
export function sitePaths(): readonly string[] {
  const { events, places, actors } = loadDataset();
  return [
    ...PAGES,
    ...[...loadBriefingNames()].map((name) => `/present/${name}`),
    ...events.map(({ id }) => `/events/${id}`),
    ...places.map(({ id }) => `/places/${id}`),
    ...ACTOR_GROUPS.map((id) => `/actors/${id}`),
    ...actors.map(({ id }) => `/actors/${id}`),
  ];
}
