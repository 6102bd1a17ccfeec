import type { Locale } from "../model/bilingual";
import type { PairsData } from "../select/charts/pairs-data";

/**
 * A place with the state or province-level unit around it, since names of cities repeat.
 *
 * @example fullPlaceName("us-in-columbus", "us-in", places, "en") // "Columbus, Indiana"
 */
export function fullPlaceName(
  id: string,
  region: string,
  places: PairsData["places"],
  locale: Locale,
): string {
  const name = places[id]?.name[locale] ?? id;
  const around = places[region]?.name[locale];
  if (id === region || around === undefined) return name;
  return locale === "zh" ? around + name : `${name}, ${around}`;
}
