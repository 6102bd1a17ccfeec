import { indexRecord, type RecordIndex } from "../../describe/event-index";
import { pickOther, pickText } from "../../describe/pick-text";
import type { Dataset, Place, PlaceKind } from "../../model/record";
import { localePath } from "../../view/language-path";
import type { JsonLd, JsonLdPage } from "./json-ld";

const TYPE: Record<PlaceKind, string> = {
  country: "Country",
  state: "State",
  province: "State",
  municipality: "State",
  "autonomous-region": "State",
  "prefecture-city": "City",
  "county-city": "City",
  city: "City",
  district: "AdministrativeArea",
  county: "AdministrativeArea",
  port: "Place",
  other: "Place",
};

/** A place of the record as schema.org has it, with what it lies in; null where the record has none of that id. */
export function placeJsonLd(
  dataset: Dataset,
  id: string,
  page: JsonLdPage,
): JsonLd | null {
  const index = indexRecord(dataset);
  const place = index.places.get(id);
  return place ? describePlace(index, place, page) : null;
}

function describePlace(
  index: RecordIndex,
  place: Place,
  page: JsonLdPage,
): JsonLd {
  const { locale, site } = page;
  const path = `/places/${place.id}`;
  const { lat, lng } = place;
  const parent = index.places.get(place.parent ?? "");
  return {
    "@type": TYPE[place.kind],
    "@id": site + path,
    url: site + localePath(path, locale),
    name: pickText(place.name, locale)?.text,
    alternateName: pickOther(place.name, locale)?.text,
    geo:
      lat === null || lng === null
        ? undefined
        : { "@type": "GeoCoordinates", latitude: lat, longitude: lng },
    containedInPlace: parent && describePlace(index, parent, page),
  };
}
