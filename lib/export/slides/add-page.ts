import type PptxGenJS from "pptxgenjs";
import { pageFrame } from "../../describe/briefing/scene-page";
import type { Box } from "../../layout/scene/scene-frame";
import { addWords } from "./add-words";
import { nativeChart, type NativeChart } from "./charts/native-chart";
import { languageOf, shapeXml } from "./drawing/shape-xml";
import { svgShapes } from "./drawing/svg-shapes";
import { notesLines } from "./notes-lines";
import { footLine } from "../scene/scene-documents";
import type { SlideDeck, SlideDrawing, SlidePage } from "./slide-deck";
import { boxInches, inkHex, textBox } from "./slide-units";

/** The name of the layout of every slide. */
export const LAYOUT = "Scene";
/** What stands on a slide until its drawing takes the place. */
export const DRAWING_MARK = "drawing of the scene";

/** What of a slide the library cannot write. */
export interface PageParts {
  /** The shapes of its drawing (PresentationML); null where it has none. */
  readonly shapes: string | null;
  readonly chart: NativeChart | null;
  readonly notes: readonly string[];
}

/** Adds a slide for a page of a briefing; gives what is put in afterwards. */
export function addPage(
  pptx: PptxGenJS,
  page: SlidePage,
  deck: SlideDeck,
): PageParts {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const frame = pageFrame(page);
  addWords(slide, page.scene, page.line, frame, deck.metrics);
  const chart =
    page.drawing && page.scene.chart && frame.drawing
      ? nativeChart(
          page.scene.chart,
          page.drawing.about,
          deck.messages,
          page.drawing.reported,
        )
      : null;
  const { drawing } = page;
  if (drawing && frame.drawing) {
    const box = boxInches(frame.drawing);
    const altText = `${drawing.about.title}. ${drawing.about.description}`;
    if (chart)
      slide.addChart("bar", [{ name: "", labels: [""], values: [0] }], {
        ...{ ...box, altText, objectName: drawing.about.title },
      });
    else slide.addShape("rect", { ...box, objectName: DRAWING_MARK });
  }
  addFoot(slide, page, frame.foot, deck);
  const notes = notesLines(page, deck);
  slide.addNotes(notes.join("\n"));
  return {
    ...{ chart, notes },
    shapes:
      drawing && frame.drawing && !chart
        ? drawingXml(drawing, frame.drawing, deck)
        : null,
  };
}

// The numbers of the slide's other shapes are below.
const FIRST_ID = 1000;

function drawingXml(
  { markup, width, height, sheetText, about }: SlideDrawing,
  box: Box,
  { metrics }: SlideDeck,
): string {
  const scale = Math.min(box.width / width, box.height / height);
  let id = FIRST_ID;
  return shapeXml(
    {
      kind: "group",
      name: `${about.title}. ${about.description}`,
      shapes: svgShapes(markup, sheetText),
    },
    {
      ...{ scale, metrics, nextId: () => id++ },
      x: box.x + (box.width - width * scale) / 2,
      y: box.y + (box.height - height * scale) / 2,
    },
  );
}

/** Room at the right of the foot for the number of the slide. */
const NUMBER = 90;

function addFoot(
  slide: PptxGenJS.Slide,
  page: SlidePage,
  foot: Box,
  deck: SlideDeck,
): void {
  const { words } = deck;
  const { before, documents, left } = footLine(page, deck);
  const look = {
    ...{ fontSize: 11, color: inkHex("muted") },
    lang: languageOf(before + documents.map(({ name }) => name).join("")),
  };
  const listed = documents.flatMap(({ name, url }, at) => [
    ...(at > 0 ? [{ text: words.separator, options: look }] : []),
    { text: name, options: { ...look, ...(url && { hyperlink: { url } }) } },
  ]);
  const head = listed.length > 0 ? `${words.sources}${words.colon}` : "";
  const runs = [
    {
      text: [before, head].filter((one) => one !== "").join(words.space),
      options: look,
    },
    ...listed,
    ...(left > 0
      ? [{ text: words.separator + words.more(left), options: look }]
      : []),
  ].filter(({ text }) => text !== "");
  if (runs.length > 0)
    slide.addText(runs, {
      ...textBox(
        { ...foot, width: foot.width - NUMBER, height: 40 },
        words.sources,
      ),
      valign: "top",
    });
}
