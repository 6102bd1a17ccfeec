import type { Messages } from "../../messages/messages";
import type { Dataset } from "../../model/record";
import { DEFAULT_VIEW } from "../../view/default-view";
import { viewHref } from "../../view/format-view";
import { localePath } from "../../view/language-path";
import { sourceHref } from "../../view/source-href";

/** A row that has a page. */
interface Subject {
  readonly name: string;
  readonly path: string;
}

/** What a row is called and the page it stands on; null where it has none, or is no longer there. */
export function findSubject(
  dataset: Dataset,
  table: string,
  id: string,
  messages: Messages,
): Subject | null {
  const { locale } = messages;
  const path = localePath(`/${table}/${id}`, locale);
  const isIt = (row: { readonly id: string }) => row.id === id;
  const named = (name: string | undefined, at: string) =>
    name === undefined ? null : { name, path: at };
  switch (table) {
    case "events":
      return named(dataset.events.find(isIt)?.title[locale], path);
    case "places":
    case "actors":
      return named(dataset[table].find(isIt)?.name[locale], path);
    case "sources":
      return named(dataset.sources.find(isIt)?.title, sourceHref(id, locale));
    case "pairs":
      return findPair(dataset, id, messages);
    default:
      return null;
  }
}

function findPair(
  { pairs, places }: Dataset,
  id: string,
  { locale, site }: Messages,
): Subject | null {
  const pair = pairs.find((row) => row.id === id);
  const nameOf = (place: string) =>
    places.find((row) => row.id === place)?.name[locale] ?? place;
  return pair
    ? {
        name: site.event.pairName(nameOf(pair.usPlace), nameOf(pair.cnPlace)),
        path: viewHref(localePath("/pairs", locale), {
          ...DEFAULT_VIEW,
          places: [pair.usPlace, pair.cnPlace],
          match: "all",
        }),
      }
    : null;
}
