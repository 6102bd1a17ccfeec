import type { ReactElement } from "react";
import type { PresentPayload } from "@/components/present/present-payload";
import {
  pageFrame,
  scenePages,
  type ScenePage,
} from "@/lib/describe/briefing/scene-page";
import { nameId } from "@/lib/describe/filter-names";
import { makeSlides } from "@/lib/export/slides/make-slides";
import type { SlideDrawing } from "@/lib/export/slides/slide-deck";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { countPairsGrowth } from "@/lib/select/charts/count-pairs-growth";
import { fixedPalette } from "@/lib/theme/palette";
import { drawScene } from "./scene-sheet";
import type { SheetInput } from "./sheet-input";
import { sheetRecord } from "./sheet-record";
import { sheetWordsFor } from "./sheet-words-for";

interface SlideOptions {
  /** Whether each step has a slide of its own. */
  readonly eachStep: boolean;
  /** Writes an element as markup: `renderToStaticMarkup`, or what a browser has. */
  readonly render: (element: ReactElement) => string;
}

/** A briefing as a presentation (.pptx) to edit, in the browser and in Node; some seconds at most. */
export async function briefingSlides(
  payload: PresentPayload,
  locale: Locale,
  { eachStep, render }: SlideOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = sheetWordsFor(locale);
  const messages = words.charts();
  const record = sheetRecord(payload, messages);
  const input = { record, words, palette: fixedPalette("light") };
  return makeSlides({
    ...{ briefing: payload.briefing, messages },
    ...{ words: slidesFor(locale), metrics: record.metrics },
    day: record.charts().asOf,
    pages: scenePages(payload.briefing, eachStep).map((page) => ({
      ...page,
      drawing: drawingOf(page, input, render),
    })),
  });
}

function drawingOf(
  page: ScenePage,
  input: SheetInput,
  render: SlideOptions["render"],
): SlideDrawing | null {
  const { drawing: box } = pageFrame(page);
  const sheet = box && drawScene(page, box, input);
  if (!sheet) return null;
  const { about, size, sheetText, drawing } = sheet;
  return {
    ...{ ...size, about, sheetText, markup: render(drawing) },
    reported: reportedBeside(page, input),
  };
}

function reportedBeside({ scene, view }: ScenePage, { record }: SheetInput) {
  if (scene.chart !== "pairs-growth") return [];
  const charts = record.charts();
  const nameOf = (id: string) => nameId(id, record.names());
  const { reported } = countPairsGrowth(
    charts,
    chartScope(view, charts, nameOf),
  );
  return reported.map(({ asOf, count }) => ({
    ...{ count, year: Number(asOf.slice(0, 4)) },
  }));
}
