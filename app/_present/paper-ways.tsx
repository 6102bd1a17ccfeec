import type { PaperWays } from "@/components/briefing/paper-props";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import {
  scenePictureHref,
  slidesHref,
} from "@/lib/view/briefing/briefing-href";
import { localePath } from "@/lib/view/language-path";

/** Where the documents of a briefing of the record lead: to files of the server, which need no script. */
export function paperWays(name: string, locale: Locale): PaperWays {
  const path = localePath(`/present/${name}`, locale);
  const words = slidesFor(locale);
  return {
    slides: (query) => `${path}/slides${query && `?${query}`}`,
    handout: `${path}/handout`,
    back: path,
    pptx: <a href={slidesHref(name, locale)}>{words.pptx}</a>,
    picture: ({ scene, step }) => (
      <a href={scenePictureHref(name, scene.number, step, locale)} download="">
        {words.picture}
      </a>
    ),
  };
}
