import type { Locale } from "../model/bilingual";
import type { Place } from "../model/record";
import type { RecordIndex } from "./event-index";
import { pickOther, pickText, type PickedText } from "./pick-text";

/** A place as a reader knows it. */
export interface PlaceName {
  readonly id: string;
  readonly name: PickedText;
}

/** A place with its name in both languages and what it lies in. */
export interface PlaceDetail extends PlaceName {
  readonly otherName: PickedText | null;
  /** From the nearest outwards, the country last. */
  readonly parents: readonly PlaceName[];
}

/** A place by its name in a language, or by its id where the record does not name it. */
export function placeName(
  index: RecordIndex,
  id: string,
  locale: Locale,
): PlaceName {
  const place = index.places.get(id);
  const name = place && pickText(place.name, locale);
  return { id, name: name ?? { text: id, lang: "en", missing: true } };
}

/** A place with both its names and the places around it. */
export function placeDetail(
  index: RecordIndex,
  id: string,
  locale: Locale,
): PlaceDetail {
  const place = index.places.get(id);
  return {
    ...placeName(index, id, locale),
    otherName: place ? pickOther(place.name, locale) : null,
    parents: parentsOf(index, place).map((parent) =>
      placeName(index, parent, locale),
    ),
  };
}

function parentsOf(index: RecordIndex, place: Place | undefined): string[] {
  const parents: string[] = [];
  for (
    let parent = place?.parent ?? null;
    parent !== null && !parents.includes(parent);
    parent = index.places.get(parent)?.parent ?? null
  )
    parents.push(parent);
  return parents;
}
