import type PptxGenJS from "pptxgenjs";
import { STAGE, sceneFrame } from "../../layout/scene/scene-frame";
import { addPage, LAYOUT } from "./add-page";
import { finishPackage } from "./finish-package";
import type { SlideDeck } from "./slide-deck";
import { boxInches, inkHex } from "./slide-units";

const SIZE = boxInches({ x: 0, y: 0, ...STAGE });

/**
 * A briefing as a presentation (.pptx): a slide for each page with its words as text, bars and lines as charts with their
 * numbers, other drawings as groups of shapes, notes and sources. In the browser and in Node; loads pptxgenjs.
 */
export async function makeSlides(
  deck: SlideDeck,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import("pptxgenjs");
  const pptx = new Pptx();
  pptx.defineLayout({ name: "Stage", width: SIZE.w, height: SIZE.h });
  pptx.layout = "Stage";
  pptx.title = deck.briefing.title.first;
  pptx.author = deck.messages.site.name;
  pptx.company = deck.messages.site.name;
  pptx.subject = deck.briefing.title.second ?? deck.briefing.title.first;
  pptx.theme = { headFontFace: "Cambria", bodyFontFace: "Calibri" };
  defineScene(pptx);
  const parts = deck.pages.map((page) => addPage(pptx, page, deck));
  const written = await pptx.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array))
    throw new Error("The presentation was not written as bytes");
  return finishPackage(written, parts, deck.day);
}

function defineScene(pptx: PptxGenJS): void {
  const { title, foot } = sceneFrame({
    ...{ drawing: null, figure: false, quote: false, text: false },
    ...{ steps: false, both: false },
  });
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          text: "",
          options: {
            ...{ name: "title", type: "title", ...boxInches(title) },
            ...{ margin: 0, align: "left", valign: "middle", bold: true },
            ...{ color: inkHex("ink"), fontSize: 30 },
          },
        },
      },
    ],
    slideNumber: {
      ...boxInches({
        ...foot,
        x: foot.x + foot.width - 60,
        width: 60,
        height: 24,
      }),
      ...{ align: "right", color: inkHex("muted"), fontSize: 11 },
    },
  });
}
