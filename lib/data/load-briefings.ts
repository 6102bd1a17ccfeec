import "server-only";
import type { Briefing } from "../view/briefing/briefing";

/** The briefings that ship with the record, by their names' order in `data/briefings/order`. */
export function loadBriefings(): readonly Briefing[] {
  return [];
}

/** One of the briefings that ship with the record; null where none has the name. */
export function loadBriefing(name: string): Briefing | null {
  return loadBriefings().find((briefing) => briefing.name === name) ?? null;
}
