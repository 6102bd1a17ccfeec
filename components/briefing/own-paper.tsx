import { useEffect, useState } from "react";
import type { PresentPayload } from "@/components/present/present-payload";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { fixedPalette } from "@/lib/theme/palette";
import { PaperHandout } from "./paper-handout";
import type { PaperInput, PaperWays } from "./paper-props";
import { PaperSlides } from "./paper-slides";
import { ScenePictureSave } from "./scene-picture-save";
import { sheetRecord } from "./sheet-record";
import { sheetWordsFor } from "./sheet-words-for";
import { SlidesDownload } from "./slides-download";

export interface OwnPaperProps {
  /** The briefing, and what it is drawn from. */
  readonly payload: PresentPayload;
  readonly paper: "slides" | "handout";
  /** Leads to a page under the same hash. */
  readonly address: (path: string) => string;
  readonly locale: Locale;
}

/** A briefing of the reader's own on paper: its slides, or its handout, as those of the record. */
export function OwnPaper(props: OwnPaperProps) {
  const { payload, paper, locale } = props;
  const [input] = useState(() => paperInput(payload, locale));
  const [query] = useState(() => new URLSearchParams(location.search));
  const { page } = slidesFor(locale);
  const { first } = input.briefing.title;
  const slides = paper === "slides";
  const title = slides ? page.slidesTitle(first) : page.handoutTitle(first);
  useEffect(() => keepTitle(title), [title]);
  useEffect(() => {
    // Paper is light, whatever the site is.
    document.documentElement.dataset.theme = "light";
  }, []);
  const Paper = slides ? PaperSlides : PaperHandout;
  return <Paper {...{ locale, query, input }} ways={ownWays(props)} />;
}

/** A file that is printed has the name of the title; the page's own may come after, from what the server has said. */
function keepTitle(title: string): () => void {
  const set = () => {
    if (document.title !== title) document.title = title;
  };
  const watch = new MutationObserver(set);
  watch.observe(document.head, { childList: true, subtree: true });
  set();
  return () => watch.disconnect();
}

function paperInput(payload: PresentPayload, locale: Locale): PaperInput {
  const words = sheetWordsFor(locale);
  return {
    briefing: payload.briefing,
    record: sheetRecord(payload, words.charts()),
    ...{ words, palette: fixedPalette("light") },
  };
}

function ownWays({ payload, address, locale }: OwnPaperProps): PaperWays {
  const { first } = payload.briefing.title;
  return {
    slides: (query) => address(`/present/own/slides${query && `?${query}`}`),
    handout: address("/present/own/handout"),
    back: address("/present/own"),
    pptx: (
      <SlidesDownload
        fill={() => Promise.resolve(payload)}
        title={first}
        locale={locale}
      />
    ),
    picture: (page) => (
      <ScenePictureSave page={page} title={first} locale={locale} />
    ),
  };
}
