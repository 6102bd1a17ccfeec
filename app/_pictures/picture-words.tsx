import type { ReactElement } from "react";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { sayDocuments } from "@/lib/describe/say-documents";
import { wrapLines } from "@/lib/layout/wrap-lines";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { PictureWords } from "@/lib/messages/pictures-for";
import type { Palette } from "@/lib/theme/palette";
import type { PictureParams } from "@/lib/view/picture-params";
import type { DrawnView } from "./drawn-view";

/** What a picture is made of. */
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

/** Serif letters and figures are this much wider than those that are measured. */
const SERIF = 1.18;
const SEMI_BOLD = 1.055;

/** Something of a picture, drawn from its upper left corner. */
export interface Block {
  readonly height: number;
  readonly content: ReactElement | null;
}

/** Title, subtitle and filter. */
export function headOf(
  input: PictureInput,
  width: number,
  most: number,
): Block {
  const { drawn, params, palette } = input;
  const { title, subtitle } = drawn.about;
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
              fontFamily: SERIF_STACKS[input.messages.locale],
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

/** Notes, source, date of the record and the link to the live view. */
export function footOf(
  input: PictureInput,
  width: number,
  most: number,
): Block {
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
    ...{ width, fontSize: 12, metrics: loadTextMetrics() },
    most: Math.max(2, most),
  });
  const text = stack(
    [
      ...kept.map((note) => line(note, 6)),
      line(sources, most),
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

/** What stands in the place of a drawing where there is nothing to draw. */
export function nothing(
  { messages, palette }: PictureInput,
  width: number,
): Block {
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

/** The faces of titles; the first of the English ones comes with the file, the last Chinese one with the server. */
const SERIF_STACKS = {
  en: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  zh: "'Noto Serif SC', 'Songti SC', SimSun, 'Noto Sans SC', serif",
} as const;

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
