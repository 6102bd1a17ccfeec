import type { ReactElement } from "react";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { sayDocuments } from "@/lib/describe/say-documents";
import { wrapLines } from "@/lib/layout/wrap-lines";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { PictureWords } from "@/lib/messages/pictures-for";
import type { Locale } from "@/lib/model/bilingual";
import type { Palette } from "@/lib/theme/palette";
import type { PictureParams } from "@/lib/view/picture-params";
import type { DrawnView } from "./drawn-view";
import type { ChineseWords } from "./in-chinese";

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
  /** What is said in Chinese beside the English, where both are asked for. */
  readonly chinese: ChineseWords | null;
}

/** Serif letters and figures are this much wider than those that are measured. */
const SERIF = 1.18;
const SEMI_BOLD = 1.055;

/** Something of a picture, drawn from its upper left corner. */
export interface Block {
  readonly height: number;
  readonly content: ReactElement | null;
}

/** Title, subtitle and filter; in both languages, the Chinese below the English. */
export function headOf(
  input: PictureInput,
  width: number,
  most: number,
): Block {
  const { drawn, chinese, messages } = input;
  const room = { input, width, most };
  const { filters, about } = drawn;
  const english = headLines({ ...about, filters }, messages.locale, room);
  return stack(
    chinese ? [...english, ...headLines(chinese, "zh", room)] : english,
    12,
  );
}

function headLines(
  said: Omit<ChineseWords, "live">,
  locale: Locale,
  { input, ...room }: { input: PictureInput; width: number; most: number },
): (Paragraph | null)[] {
  const { params, palette, messages } = input;
  const beside = locale === messages.locale ? {} : { lang: "zh-CN" };
  const isTitled = !params.hide.includes("title");
  return [
    isTitled
      ? {
          ...{ text: said.title, size: 20, leading: 25, ...room },
          wider: SERIF,
          look: {
            fill: palette.ink,
            fontWeight: 600,
            fontFamily: SERIF_STACKS[locale],
            ...beside,
          },
        }
      : null,
    isTitled
      ? {
          ...{ text: said.subtitle, size: 13, leading: 18, ...room },
          look: { fill: palette.muted, ...beside },
        }
      : null,
    {
      ...{ text: said.filters, size: 13, leading: 18, ...room },
      wider: SEMI_BOLD,
      look: { fill: palette.ink, fontWeight: 600, ...beside },
    },
  ];
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
    readonly lang?: string;
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
