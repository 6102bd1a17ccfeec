import type PptxGenJS from "pptxgenjs";
import type {
  FilledScene,
  Said,
} from "../../describe/briefing/filled-briefing";
import { fitText, SCENE_SIZES } from "../../layout/scene/fit-text";
import type { Box, SceneFrame } from "../../layout/scene/scene-frame";
import type { TextMetrics } from "../../model/text-metrics";
import { figureBoxes } from "../scene/figure-boxes";
import { blockLines, lineText, type BlockLine } from "../scene/block-lines";
import { languageOf } from "./drawing/shape-xml";
import { boxInches, HEAD_FACE, inkHex, pointsOf, textBox } from "./slide-units";

/** Bold serif titles, and serif text, are this much wider than the face that is measured. */
const TITLE = 1.24;
const SERIF = 1.12;
/** Puts title, figure, quote, text and the line of a step on a slide, as text to edit. */
export function addWords(
  slide: PptxGenJS.Slide,
  scene: FilledScene,
  line: Said | null,
  frame: SceneFrame,
  metrics: TextMetrics,
): void {
  const { title, figure, quote, text } = scene;
  const sizeOf = (said: string, box: Box, part: keyof typeof SCENE_SIZES) =>
    fitText([said], {
      ...{ width: box.width, height: box.height, metrics },
      ...{ sizes: SCENE_SIZES[part], wider: TITLE },
    });
  slide.addText(title.first, {
    placeholder: "title",
    fontSize: pointsOf(sizeOf(title.first, frame.title, "title")),
    lang: languageOf(title.first),
  });
  if (frame.second && title.second)
    slide.addText(title.second, {
      ...textBox(frame.second, "Title in the other language"),
      fontSize: pointsOf(sizeOf(title.second, frame.second, "second")),
      ...{ color: inkHex("muted"), valign: "middle" },
      lang: languageOf(title.second),
    });
  if (frame.figure && figure) addFigure(slide, figure, frame.figure, metrics);
  if (frame.quote && quote) addQuote(slide, quote, frame.quote, metrics);
  if (frame.text) addText(slide, text, frame.text, metrics);
  if (frame.step && line) addStep(slide, line, frame.step, metrics);
}

function addFigure(
  slide: PptxGenJS.Slide,
  { value, label }: NonNullable<FilledScene["figure"]>,
  box: Box,
  metrics: TextMetrics,
): void {
  const boxes = figureBoxes(box, label, metrics);
  const size = fitText([value], {
    ...{ width: box.width, height: boxes.value.height, metrics },
    ...{ sizes: SCENE_SIZES.figure, wider: SERIF },
  });
  slide.addText(value, {
    ...textBox(boxes.value, "Figure"),
    ...{ fontSize: pointsOf(size), fontFace: HEAD_FACE, bold: true },
    ...{ color: inkHex("ink"), valign: "bottom", wrap: false },
  });
  addSaid(slide, label, boxes.label, "What the figure counts", {
    ...{ sizes: SCENE_SIZES.label, metrics, ink: "muted", valign: "top" },
  });
}

function addQuote(
  slide: PptxGenJS.Slide,
  { text, by }: NonNullable<FilledScene["quote"]>,
  box: Box,
  metrics: TextMetrics,
): void {
  const said = [text.first, text.second ?? ""].filter((one) => one !== "");
  const named = [by.first, by.second ?? ""].filter((one) => one !== "");
  const size = fitText([...said, named.join(" · ")], {
    ...{ width: box.width, height: box.height, metrics },
    ...{ sizes: SCENE_SIZES.quote, wider: SERIF },
  });
  const points = pointsOf(size);
  slide.addText(
    [
      ...said.map((one, at) => ({
        text: one,
        options: {
          ...{ fontSize: points, fontFace: HEAD_FACE, breakLine: true },
          ...{ paraSpaceAfter: points / 3, lang: languageOf(one) },
          color: inkHex(at === 0 ? "ink" : "muted"),
        },
      })),
      {
        text: `— ${named.join(" · ")}`,
        options: {
          fontSize: Math.max(14, Math.round(points * 0.7)),
          color: inkHex("muted"),
        },
      },
    ],
    { ...textBox(box, "Quotation"), valign: "middle" },
  );
}

function addText(
  slide: PptxGenJS.Slide,
  { first, second }: FilledScene["text"],
  box: Box,
  metrics: TextMetrics,
): void {
  const lines = [
    ...blockLines(first).map((line) => ({ line, ink: "ink" as const })),
    ...blockLines(second ?? []).map((line) => ({
      line,
      ink: "muted" as const,
    })),
  ];
  const size = fitText(
    lines.map(({ line }) => lineText(line)),
    {
      ...{ width: box.width - 24, height: box.height, metrics },
      sizes: SCENE_SIZES.text,
    },
  );
  const points = pointsOf(size);
  slide.addText(
    lines.flatMap(({ line, ink }, at) =>
      lineRuns(line, {
        ...{ fontSize: points, color: inkHex(ink) },
        paraSpaceAfter: points / 2.5,
        last: at === lines.length - 1,
      }),
    ),
    { ...textBox(box, "Text"), valign: "top" },
  );
}

interface LineLook {
  readonly fontSize: number;
  readonly color: string;
  readonly paraSpaceAfter: number;
  readonly last: boolean;
}

function lineRuns(
  { runs, list, level }: BlockLine,
  { last, ...look }: LineLook,
): PptxGenJS.TextProps[] {
  return runs.map(({ text, strong, emphasis, href }, at) => ({
    text,
    options: {
      ...{ ...look, bold: strong ?? false, italic: emphasis ?? false },
      lang: languageOf(text),
      breakLine: at === runs.length - 1 && !last,
      ...(href && { hyperlink: { url: href } }),
      ...(list &&
        at === 0 && {
          bullet: list === "number" ? { type: "number" as const } : true,
        }),
      ...(level > 0 && { indentLevel: level }),
    },
  }));
}

function addStep(
  slide: PptxGenJS.Slide,
  line: Said,
  box: Box,
  metrics: TextMetrics,
): void {
  addSaid(slide, line, box, "Step", {
    ...{ sizes: SCENE_SIZES.step, metrics, ink: "ink", valign: "middle" },
  });
}

interface SaidLook {
  readonly sizes: readonly number[];
  readonly metrics: TextMetrics;
  readonly ink: "ink" | "muted";
  readonly valign: "top" | "middle";
}

function addSaid(
  slide: PptxGenJS.Slide,
  { first, second }: Said,
  box: Box,
  name: string,
  { sizes, metrics, ink, valign }: SaidLook,
): void {
  const said = [first, second ?? ""].filter((one) => one !== "");
  const size = fitText(said, {
    ...{ width: box.width, height: box.height, sizes, metrics },
  });
  slide.addText(
    said.map((text, at) => ({
      text,
      options: {
        ...{ fontSize: pointsOf(size), lang: languageOf(text) },
        ...{ color: inkHex(ink), breakLine: at < said.length - 1 },
      },
    })),
    { ...textBox(box, name), ...boxInches(box), valign },
  );
}
