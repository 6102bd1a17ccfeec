import type { Locale } from "../model/bilingual";
import { actor as english } from "./en/actor";
import { actor as chinese } from "./zh/actor";

/** The words of the page of an actor; apart from `Messages`, so that no island carries them. */
export type ActorWords = typeof english;

/** The words of the page of an actor in a language. */
export function actorFor(locale: Locale): ActorWords {
  return locale === "zh" ? chinese : english;
}
