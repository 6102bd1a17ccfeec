import type { PresentPayload } from "@/components/present/present-payload";
import { drawScene } from "@/components/briefing/scene-sheet";
import { ScenePicture } from "@/components/briefing/scene-picture";
import { sheetRecord } from "@/components/briefing/sheet-record";
import { sheetWordsFor } from "@/components/briefing/sheet-words-for";
import { pageFrame, sceneSteps } from "@/lib/describe/briefing/scene-page";
import { STAGE } from "@/lib/layout/scene/scene-frame";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { fixedPalette } from "@/lib/theme/palette";
import { pngFile } from "../_pictures/png-file";
import { svgFile } from "../_pictures/svg-file";

interface PngOptions {
  /** From 1. */
  readonly scene: number;
  /** 0 for the scene's first picture. */
  readonly step: number;
  readonly theme: "light" | "dark";
  /** Pixels of the picture to one of the stage. */
  readonly scale: number;
}

/** A scene or step of a briefing as a PNG of 1280 by 720 pixels, times its scale. */
export async function scenePng(
  payload: PresentPayload,
  locale: Locale,
  { scene, step, theme, scale }: PngOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { scenes } = payload.briefing;
  const shown = scenes[scene - 1];
  const page = shown && sceneSteps(shown)[step];
  if (!page) throw new RangeError(`There is no scene ${scene}, step ${step}`);
  const words = sheetWordsFor(locale);
  const record = sheetRecord(payload, words.charts());
  const input = { record, words, palette: fixedPalette(theme) };
  const box = pageFrame(page).drawing;
  const sheet = box && drawScene(page, box, input);
  const content = (
    <ScenePicture
      {...{ ...input, page, sheet }}
      count={scenes.length}
      slides={slidesFor(locale)}
    />
  );
  const { title } = page.scene;
  const svg = svgFile(
    { size: STAGE, content, sheetText: sheet?.sheetText ?? null },
    {
      about: { title: title.first, subtitle: "", description: "", asOf: "" },
      filters: page.scene.filters,
    },
    { fonts: false },
  );
  return pngFile(svg, STAGE, scale);
}
