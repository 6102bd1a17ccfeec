import type { Bilingual } from "../model/bilingual";
import type { Dataset } from "../model/record";
import { eventPlaces } from "./event-places";
import { foldText, searchTerms } from "./fold-text";

/** An event's id and its folded text: what a search looks through. */
export type CorpusEntry = readonly [id: string, text: string];

/**
 * The text of every event in both languages, folded: title, summary, who took part and as what, where it happened and
 * who is represented, with the places around those below the country.
 */
export function buildCorpus(dataset: Dataset): CorpusEntry[] {
  const placesOf = eventPlaces(dataset);
  const actorNames = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  const placeNames = new Map(
    dataset.places.flatMap(({ id, kind, name }) =>
      kind === "country" ? [] : [[id, name]],
    ),
  );
  return dataset.events.map((event) => {
    const texts: (Bilingual | undefined)[] = [
      event.title,
      event.summary,
      ...event.participants.map(({ actor }) => actorNames.get(actor)),
      ...event.participants.map(({ role }) => role),
      ...placesOf(event).map((id) => placeNames.get(id)),
    ];
    return [
      event.id,
      joinTexts(texts.flatMap((text) => (text ? [text.en, text.zh] : []))),
    ];
  });
}

/** The ids of the events whose text holds every term of a search, each anywhere in it; all of them for a blank search. */
export function searchText(
  corpus: readonly CorpusEntry[],
  q: string,
): Set<string> {
  const terms = searchTerms(q);
  return new Set(
    corpus.flatMap(([id, text]) =>
      terms.every((term) => text.includes(term)) ? [id] : [],
    ),
  );
}

// A line break ends each text: no term has white space in it, so none is found across two texts.
function joinTexts(texts: readonly string[]): string {
  const folded = texts.map((text) => foldText(text.trim()));
  return [...new Set(folded)].filter((text) => text !== "").join("\n");
}
