import type { Said } from "../../describe/briefing/filled-briefing";
import { pageFrame, type ScenePage } from "../../describe/briefing/scene-page";
import { fitText, SCENE_SIZES } from "../../layout/scene/fit-text";
import type { Box } from "../../layout/scene/scene-frame";
import type { TextMetrics } from "../../model/text-metrics";
import type { Run } from "../../view/briefing/blocks";
import { blockLines, lineText, type BlockLine } from "./block-lines";
import { figureBoxes } from "./figure-boxes";
import { layLines } from "./lay-lines";

/** A line of text on a page of a scene, stage pixels. */
export interface LaidLine {
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: "serif" | "sans";
  readonly bold: boolean;
  readonly ink: "ink" | "muted";
  readonly runs: readonly Run[];
}

interface Paragraph {
  readonly runs: readonly Run[];
  readonly ink: LaidLine["ink"];
  /** What stands before its first line. */
  readonly mark?: string;
  /** Stage pixels. */
  readonly indent?: number;
}

interface Setting extends Box {
  readonly sizes: readonly number[];
  readonly face: LaidLine["face"];
  readonly bold: boolean;
  readonly valign: "top" | "middle" | "bottom";
  readonly metrics: TextMetrics;
}

/** From one baseline to the next, and between paragraphs, by the size of the text. */
const LEADING = 1.3;
const GAP = 0.5;
/** How much wider faces are than the one that is measured. */
const WIDER = { serif: 1.14, sans: 1.03, bold: 1.06 } as const;

/** Every line of text on a page of a scene but that of its foot. */
export function layScene(page: ScenePage, metrics: TextMetrics): LaidLine[] {
  const { scene, line } = page;
  const frame = pageFrame(page);
  const set = (
    box: Box | null,
    paragraphs: readonly Paragraph[],
    part: keyof typeof SCENE_SIZES,
    look: Partial<Setting> = {},
  ) =>
    box && paragraphs.length > 0
      ? layParagraphs(paragraphs, {
          ...{ ...box, sizes: SCENE_SIZES[part], metrics },
          ...{ face: "sans", bold: false, valign: "top", ...look },
        })
      : [];
  const { title, figure, quote, text } = scene;
  const boxes =
    frame.figure && figure
      ? figureBoxes(frame.figure, figure.label, metrics)
      : null;
  const words = [
    ...blockLines(text.first).map((one) => paragraphOf(one, "ink")),
    ...blockLines(text.second ?? []).map((one) => paragraphOf(one, "muted")),
  ];
  return [
    ...set(frame.title, plain(title.first), "title", {
      ...{ face: "serif", bold: true, valign: "middle" },
    }),
    ...set(frame.second, plain(title.second, "muted"), "second", {
      valign: "middle",
    }),
    ...set(boxes?.value ?? null, plain(figure?.value ?? null), "figure", {
      ...{ face: "serif", bold: true, valign: "bottom" },
    }),
    ...set(
      boxes?.label ?? null,
      saidParagraphs(figure?.label ?? null, "muted"),
      "label",
    ),
    ...set(
      frame.quote,
      [
        ...saidParagraphs(quote?.text ?? null),
        ...plain(quote && `— ${joined(quote.by)}`, "muted"),
      ],
      "quote",
      { face: "serif", valign: "middle" },
    ),
    ...set(frame.text, words, "text"),
    ...set(frame.step, saidParagraphs(line), "step", { valign: "middle" }),
  ];
}

function plain(text: string | null, ink: LaidLine["ink"] = "ink"): Paragraph[] {
  return text === null ? [] : [{ runs: [{ text }], ink }];
}

function saidParagraphs(
  said: Said | null,
  ink: LaidLine["ink"] = "ink",
): Paragraph[] {
  return [
    ...plain(said?.first ?? null, ink),
    ...plain(said?.second ?? null, "muted"),
  ];
}

function joined({ first, second }: Said): string {
  return second === null ? first : `${first} · ${second}`;
}

function paragraphOf(
  { runs, list, level, number }: BlockLine,
  ink: LaidLine["ink"],
): Paragraph {
  if (list === null) return { runs, ink };
  const mark = list === "number" ? `${number}.` : "•";
  return { runs, ink, mark, indent: 28 * (level + 1) };
}

function layParagraphs(
  paragraphs: readonly Paragraph[],
  setting: Setting,
): LaidLine[] {
  const { sizes, face, bold, valign, metrics, ...box } = setting;
  const wider = WIDER[face] * (bold ? WIDER.bold : 1);
  const size = fitText(
    paragraphs.map(lineText),
    // Items of lists have less width; one em is about what they are set in by.
    { ...{ ...box, sizes, metrics, wider: wider * 1.04 } },
  );
  let y = 0;
  const lines = paragraphs.flatMap(({ runs, ink, mark, indent = 0 }) => {
    const laid = layLines(runs, {
      ...{ width: (box.width - indent) / wider, fontSize: size, metrics },
    });
    const top = y;
    y += laid.length * size * LEADING + size * GAP;
    const look = { size, face, bold, ink };
    const placed = laid.map((one, at) => ({
      ...{ ...look, runs: one, x: box.x + indent },
      y: top + at * size * LEADING,
    }));
    return mark
      ? [
          {
            ...{ ...look, runs: [{ text: mark }], y: top },
            x: box.x + indent - 24,
          },
          ...placed,
        ]
      : placed;
  });
  const left = box.height - (y - size * GAP);
  const down = { top: 0, middle: left / 2, bottom: left }[valign];
  return lines.map((one) => ({
    ...one,
    y: box.y + Math.max(0, down) + one.y + size,
  }));
}
