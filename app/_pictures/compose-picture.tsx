import type { ReactElement } from "react";
import type { ChartSize } from "@/lib/layout/charts/plot";
import { footOf, headOf, nothing, type PictureInput } from "./picture-words";

/** A drawing with all that must stand with it, ready to be a file. */
export interface ComposedPicture {
  /** Pixels. */
  readonly size: ChartSize;
  /** The inside of an `<svg>` of that size. */
  readonly content: ReactElement;
  /** The font size of what is of class `sheet`, in units of its drawing; null where it keeps its own. */
  readonly sheetText: number | null;
}

/** Where the parts of a picture stand, in its units. */
interface Arrangement {
  readonly height: number;
  readonly head: ReactElement | null;
  readonly foot: ReactElement | null;
  /** The upper edge of what stands at the foot. */
  readonly footTop: number;
  /** The room of the drawing. */
  readonly box: ChartSize & { readonly x: number; readonly y: number };
}

const PAD = 20;
const GAP = 24;
/** Share of the words where they stand beside the drawing. */
const BESIDE = 0.36;
/** What text in a drawing should be at least, pixels of the picture at unit 1. */
const SHEET_TEXT = 13;
/** Least height of a drawing in a picture of given height, pixels at unit 1. */
const LEAST_DRAWING = 60;

/** Puts title, filter and drawing above notes, source, date and link; in a wide picture of given height the words of a drawing that is not wide stand beside it. */
export function composePicture(input: PictureInput): ComposedPicture {
  const { drawn, params, palette } = input;
  const { size, leastText } = drawn;
  const width = params.width ?? drawn.ownWidth;
  const unit = unitOf(width, params.height);
  const parts = arrange(input, width / unit, unit);
  const { box, head, foot, footTop } = parts;
  const height = params.height ?? Math.ceil(parts.height * unit);
  const scale = scaleIn(box, size);
  return {
    size: { width, height },
    sheetText:
      leastText && Math.max(leastText, Math.min(13, SHEET_TEXT / scale)),
    content: (
      <>
        <rect width={width} height={height} fill={palette.card} />
        <g transform={unit === 1 ? undefined : `scale(${unit})`}>
          <g transform={`translate(${PAD},${PAD})`}>{head}</g>
          {drawn.about.empty ? (
            <g transform={`translate(${box.x},${box.y})`}>
              {nothing(input, box.width).content}
            </g>
          ) : (
            <svg
              x={box.x + (box.width - size.width * scale) / 2}
              y={box.y}
              width={size.width * scale}
              height={box.height}
              overflow="visible"
            >
              {drawn.drawing}
            </svg>
          )}
          <g transform={`translate(${PAD},${footTop})`}>{foot}</g>
        </g>
      </>
    ),
  };
}

// What is as large as a slide is read from as far away.
function unitOf(width: number, height: number | null): number {
  return height === null
    ? Math.max(1, width / 1100)
    : Math.max(0.8, Math.min(width / 900, height / 470));
}

function scaleIn(box: ChartSize, size: ChartSize): number {
  return Math.min(box.width / size.width, box.height / size.height);
}

function arrange(
  input: PictureInput,
  width: number,
  unit: number,
): Arrangement {
  const { drawn, params } = input;
  if (params.height === null) return stacked(input, width);
  const height = params.height / unit;
  const wide = width / height >= 1.5;
  return wide && drawn.size.width / drawn.size.height < 1.45
    ? sideBySide(input, width, height)
    : fitted(input, width, height);
}

/** One below another, as high as they are. */
function stacked(input: PictureInput, width: number): Arrangement {
  const { drawn } = input;
  const inner = width - 2 * PAD;
  const head = headOf(input, inner, 6);
  const foot = footOf(input, inner, 4);
  const y = PAD + head.height;
  const own = (inner * drawn.size.height) / drawn.size.width;
  const high = drawn.about.empty ? nothing(input, inner).height : own;
  return {
    height: y + high + foot.height + PAD,
    head: head.content,
    foot: foot.content,
    footTop: y + high,
    box: { x: PAD, y, width: inner, height: high },
  };
}

/** One below another, the drawing in what is left of a height. */
function fitted(
  input: PictureInput,
  width: number,
  height: number,
): Arrangement {
  const inner = width - 2 * PAD;
  const head = headOf(input, inner, 2);
  const foot = footOf(input, inner, 1);
  const left = height - head.height - foot.height - 2 * PAD;
  return {
    height,
    head: head.content,
    foot: foot.content,
    footTop: height - PAD - foot.height,
    box: {
      x: PAD,
      y: PAD + head.height,
      width: inner,
      height: Math.max(LEAST_DRAWING, left),
    },
  };
}

/** The words beside the drawing. */
function sideBySide(
  input: PictureInput,
  width: number,
  height: number,
): Arrangement {
  const inner = width - 2 * PAD;
  const words = inner * BESIDE;
  const foot = footOf(input, words, 4);
  const x = PAD + words + GAP;
  return {
    height,
    head: headOf(input, words, 6).content,
    foot: foot.content,
    footTop: height - PAD - foot.height,
    box: {
      ...{ x, y: PAD },
      width: width - PAD - x,
      height: height - 2 * PAD,
    },
  };
}
