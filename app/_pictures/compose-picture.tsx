import type { ReactElement } from "react";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { sayDocuments } from "@/lib/describe/say-documents";
import { wrapLines } from "@/lib/layout/wrap-lines";
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { PictureWords } from "@/lib/messages/pictures-for";
import type { Palette } from "@/lib/theme/palette";
import type { PictureParams } from "@/lib/view/picture-params";
import type { DrawnView } from "./drawn-view";

/** A drawing with all that must stand with it, ready to be a file. */
export interface ComposedPicture {
  /** Pixels. */
  readonly size: ChartSize;
  /** The inside of an `<svg>` of that size. */
  readonly content: ReactElement;
  /** The font size of what is of class `sheet`, in units of its drawing; null where it keeps its own. */
  readonly sheetText: number | null;
}

export interface PictureInput {
  readonly drawn: DrawnView;
  readonly params: Pick<PictureParams, "width" | "height" | "hide">;
  /** What of the address was not understood, in words. */
  readonly ignored: string;
  /** That it is of a pinned version, in words; empty for the present one. */
  readonly version: string;
  readonly messages: ChartMessages;
  readonly words: PictureWords;
  readonly palette: Palette;
}

const PAD = 20;
/** Serif letters are this much wider than those that are measured. */
const SERIF = 1.18;
const SEMI_BOLD = 1.055;
/** What text in a drawing should be at least, pixels of the picture at unit 1. */
const SHEET_TEXT = 13;
/** Least height of a drawing in a picture of given height, pixels at unit 1. */
const LEAST_DRAWING = 60;

interface Block {
  readonly height: number;
  readonly content: ReactElement | null;
}

/** Puts title, filter and drawing above notes, source, date and link. */
export function composePicture(input: PictureInput): ComposedPicture {
  const { drawn, params, palette } = input;
  const width = params.width ?? drawn.ownWidth;
  // What is as large as a slide is read from as far away.
  const unit =
    params.height === null
      ? Math.max(1, width / 1100)
      : Math.max(0.8, Math.min(width / 760, params.height / 400));
  const inner = width / unit - 2 * PAD;
  const head = headOf(input, inner);
  const foot = footOf(input, inner);
  const words = head.height + foot.height + 2 * PAD;
  const room =
    params.height === null
      ? Infinity
      : Math.max(LEAST_DRAWING, params.height / unit - words);
  const { size } = drawn;
  const scale = Math.min(inner / size.width, room / size.height);
  const drawing = drawn.about.empty ? nothing(input, inner) : null;
  const drawnHeight = drawing ? drawing.height : size.height * scale;
  const height = params.height ?? Math.ceil((words + drawnHeight) * unit);
  const top = PAD + head.height;
  const below =
    params.height === null
      ? top + drawnHeight
      : height / unit - PAD - foot.height;
  return {
    size: { width, height },
    sheetText:
      drawn.leastText === null
        ? null
        : Math.max(drawn.leastText, Math.min(13, SHEET_TEXT / scale)),
    content: (
      <>
        <rect width={width} height={height} fill={palette.card} />
        <g transform={unit === 1 ? undefined : `scale(${unit})`}>
          <g transform={`translate(${PAD},${PAD})`}>{head.content}</g>
          {drawing ? (
            <g transform={`translate(${PAD},${top})`}>{drawing.content}</g>
          ) : (
            <svg
              x={PAD + (inner - size.width * scale) / 2}
              y={top}
              width={size.width * scale}
              height={drawnHeight}
              overflow="visible"
            >
              {drawn.drawing}
            </svg>
          )}
          <g transform={`translate(${PAD},${below})`}>{foot.content}</g>
        </g>
      </>
    ),
  };
}

function headOf(input: PictureInput, width: number): Block {
  const { drawn, params, palette } = input;
  const { title, subtitle } = drawn.about;
  const most = params.height === null ? 6 : 2;
  return stack(
    [
      params.hide.includes("title")
        ? null
        : {
            ...{ text: title, size: 20, leading: 25, most, width },
            wider: SERIF,
            look: {
              fill: palette.ink,
              fontWeight: 600,
              fontFamily: SERIF_STACK,
            },
          },
      params.hide.includes("title")
        ? null
        : {
            ...{ text: subtitle, size: 13, leading: 18, most, width },
            look: { fill: palette.muted },
          },
      {
        ...{ text: drawn.filters, size: 13, leading: 18, most, width },
        wider: SEMI_BOLD,
        look: { fill: palette.ink, fontWeight: 600 },
      },
    ],
    12,
  );
}

function footOf(input: PictureInput, width: number): Block {
  const { drawn, params, palette, words, messages } = input;
  const { notes, source, asOf } = drawn.about;
  const fixed = params.height !== null;
  const muted = { fill: palette.muted };
  const line = (text: string, most: number) => ({
    ...{ text, size: 12, leading: 16, most, width, look: muted },
  });
  const kept = fixed || params.hide.includes("notes") ? [] : notes;
  const sources = [source.text, sayDocuments(source.links, messages)]
    .filter((part) => part !== "")
    .join(" ");
  const address = wrapLines(`${words.live} ${drawn.live}`, {
    ...{ width, fontSize: 12, metrics: loadTextMetrics(), most: 2 },
  });
  const text = stack(
    [
      ...kept.map((note) => line(note, 6)),
      line(sources, fixed ? 1 : 4),
      line([asOf, input.version].join(messages.locale === "zh" ? "" : " "), 2),
      line(fixed ? "" : input.ignored, 2),
    ],
    0,
  );
  const above = 12;
  return {
    height: above + text.height + address.length * 16,
    content: (
      <g transform={`translate(0,${above})`}>
        {text.content}
        <a href={drawn.live}>
          {address.map((part, at) => (
            <text
              key={at}
              y={text.height + 12 + at * 16}
              fontSize={12}
              fill={palette.focus}
            >
              {part}
            </text>
          ))}
        </a>
      </g>
    ),
  };
}

function nothing({ messages, palette }: PictureInput, width: number): Block {
  return {
    height: 110,
    content: (
      <>
        <rect
          width={width}
          height={96}
          fill="none"
          stroke={palette.edge}
          strokeDasharray="4 3"
        />
        <text
          x={width / 2}
          y={48}
          dy="0.35em"
          fontSize={14}
          textAnchor="middle"
          fill={palette.muted}
        >
          {messages.charts.nothing}
        </text>
      </>
    ),
  };
}

/** The faces of titles; the first comes with the file. */
const SERIF_STACK =
  "'Source Serif 4', Georgia, 'Noto Serif SC', 'Songti SC', SimSun, serif";

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly most: number;
  /** How much wider its face is than the one that is measured. */
  readonly wider?: number;
  readonly look: {
    readonly fill: string;
    readonly fontWeight?: number;
    readonly fontFamily?: string;
  };
}

function stack(
  paragraphs: readonly (Paragraph | null)[],
  after: number,
): Block {
  let y = 0;
  const content = paragraphs.flatMap((one, index) => {
    if (!one || one.text === "") return [];
    const { text, size, leading, width, most, wider = 1, look } = one;
    const lines = wrapLines(text, {
      ...{ width: width / wider, fontSize: size, most },
      metrics: loadTextMetrics(),
    });
    const top = y;
    y += lines.length * leading + 3;
    return [
      <g key={index} fontSize={size} {...look}>
        {lines.map((line, at) => (
          <text key={at} y={top + size * 0.95 + at * leading}>
            {line}
          </text>
        ))}
      </g>,
    ];
  });
  return { height: y === 0 ? 0 : y + after, content: <>{content}</> };
}
