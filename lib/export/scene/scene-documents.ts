import { sayDocuments } from "../../describe/say-documents";
import type { ScenePage } from "../../describe/briefing/scene-page";
import type { ChartDescription } from "../../describe/charts/chart-description";
import type { Messages } from "../../messages/messages";
import type { SlideWords } from "../../messages/slides-for";

/** A document that a slide rests on. */
interface SceneDocument {
  readonly name: string;
  readonly url: string | null;
}

/** A page, and what its drawing says of itself. */
export interface DocumentedPage extends Pick<ScenePage, "scene"> {
  readonly drawing: { readonly about: ChartDescription } | null;
}

interface DocumentWords {
  readonly messages: Pick<Messages, "locale">;
  readonly words: SlideWords;
}

/** Room of the line of sources on a slide, characters of the width of a Latin letter. */
const MOST = 190;

/** What stands at the foot of a slide: the filter, what is drawn from, and the documents, as many as there is room for. */
export function footLine(page: DocumentedPage, deck: DocumentWords) {
  const { words, messages } = deck;
  const filters =
    page.drawing && page.scene.filters ? words.filter(page.scene.filters) : "";
  const documents = documentsOf(page, deck);
  const drawn = page.drawing?.about;
  // Which documents a whole timeline rests on is said with each event, not here.
  const cited = documentsOf({ ...page, drawing: null }, deck);
  const whole = drawn && cited.length === 0 ? words.record : "";
  const source = drawn?.source.text || whole;
  const space = messages.locale === "zh" ? "" : " ";
  const before = [filters, source].filter((part) => part !== "").join(space);
  let room = MOST - lengthOf(before);
  const shown = documents.filter(({ name }) => {
    room -= lengthOf(name) + 2;
    return room > 0;
  });
  return { before, documents: shown, left: documents.length - shown.length };
}

/** Every document of a page in full, with its address. */
export function documentLinks(
  page: DocumentedPage,
  deck: DocumentWords,
): SceneDocument[] {
  return documentsOf(page, deck, true);
}

function documentsOf(
  { scene, drawing }: DocumentedPage,
  { messages }: DocumentWords,
  full = false,
): SceneDocument[] {
  const quoted = scene.quote ? [scene.quote.source] : [];
  const named = [...quoted, ...scene.sources].map(
    ({ title, publisher, url }) => ({
      url,
      name: full ? `${title}. ${publisher}.` : publisher,
    }),
  );
  const linked = (drawing?.about.source.links ?? []).map((link) => ({
    url: link.url === "" ? null : link.url,
    name: sayDocuments([link], messages),
  }));
  const seen = new Set<string>();
  return [...named, ...linked].filter(({ name, url }) => {
    const key = full ? `${name} ${url}` : name;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function lengthOf(text: string): number {
  let length = 0;
  for (const sign of text) length += sign > "\u2e7f" ? 2 : 1;
  return length;
}
