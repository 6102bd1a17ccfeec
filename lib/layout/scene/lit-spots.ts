import type { IndexedTitle } from "../../model/indexed-event";
import type { TextMetrics } from "../../model/text-metrics";
import { textWidth } from "../text-width";
import { LABEL_SIZE, measureTitle } from "../timeline/measure-title";
import { LABEL_ROW } from "../timeline/plan-lanes";
import type { PlacedLabel } from "../timeline/placed-timeline";
import { wrapLines } from "../wrap-lines";

/** A rectangle, pixels of the plot. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A lit mark or cluster, where it is drawn. */
export interface LitFigure {
  /** Its event, of a cluster the foremost one. */
  readonly row: number;
  readonly title: IndexedTitle;
  readonly box: Extent;
}

/** A place where a title could stand. */
export interface TitleSpot {
  readonly label: PlacedLabel;
  readonly text: Extent;
  readonly leader: Extent | null;
  /** How much another place would be better. */
  readonly cost: number;
}

interface SpotRoom {
  /** Top of the lane. */
  readonly top: number;
  /** Of the plot. */
  readonly width: number;
  readonly metrics: TextMetrics;
}

interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Room between a title and its mark or leader, and at the edges of the plot, pixels. */
const GAP = 4;
const EDGE = 2;
const [ASCENT, DESCENT] = [10, 3];
/** Least width of a line of a title in several, pixels. */
const NARROWEST = 90;
const MOST_LINES = 4;
/** From the middle of a figure to the baseline of a text beside it. */
const DROP = 4;

/** Where the title of a lit figure could stand: beside it or above it, in some lines and at some heights. */
export function spotsFor(figure: LitFigure, room: SpotRoom): TitleSpot[] {
  const shapes = shapesOf(figure.title.text, room);
  return [...beside(figure, shapes, room), ...above(figure, shapes, room)];
}

/** A title in one line, and in as many more as make it narrower. */
function shapesOf(text: string, { metrics }: SpotRoom): Lines[] {
  const { width, wrapped } = measureTitle(text, metrics);
  const shapes: Lines[] = [{ lines: [text], width }];
  if (wrapped) shapes.push(wrapped);
  for (let count = 3; count <= MOST_LINES; count += 1) {
    const wanted = Math.max(NARROWEST, (width / count) * 1.15);
    const lines = wrapLines(text, {
      ...{ width: wanted, fontSize: LABEL_SIZE, metrics },
    });
    if (lines.length <= (shapes.at(-1)?.lines.length ?? 0)) continue;
    const widths = lines.map((line) => textWidth(line, LABEL_SIZE, metrics));
    shapes.push({ lines, width: Math.max(...widths) });
  }
  return shapes;
}

/** Right or left of the figure, the last line on a level with it. */
function beside(
  { row, title, box }: LitFigure,
  shapes: readonly Lines[],
  { top, width }: SpotRoom,
): TitleSpot[] {
  const foot = (box.y0 + box.y1) / 2 + DROP;
  return shapes.flatMap((shape) => {
    const tall = (shape.lines.length - 1) * LABEL_ROW;
    const baseline = foot - tall;
    if (baseline - ASCENT < top) return [];
    return [box.x1 + GAP, box.x0 - GAP - shape.width].flatMap((x0, at) => {
      const text = extentOf(shape, x0, baseline);
      if (text.x0 < EDGE || text.x1 > width - EDGE) return [];
      const label = { ...labelOf(title, shape, x0, baseline), row };
      const cost = at * 0.2 + (tall > 0 ? 1.5 + tall / 30 : 0);
      return [{ label, text, leader: null, cost }];
    });
  });
}

function above(
  { row, title, box }: LitFigure,
  shapes: readonly Lines[],
  { top, width }: SpotRoom,
): TitleSpot[] {
  const x = (box.x0 + box.x1) / 2;
  const spots: TitleSpot[] = [];
  for (const shape of shapes) {
    const tall = (shape.lines.length - 1) * LABEL_ROW;
    const lowest = box.y0 - DESCENT - 1 - tall;
    for (let level = 0; ; level += 1) {
      const baseline = lowest - level * LABEL_ROW;
      if (baseline - ASCENT < top) break;
      for (const { x0, over } of placesOf(x, shape.width, width)) {
        const foot = over ? baseline + tall + DESCENT : baseline - ASCENT;
        const leader = { x0: x - 1, x1: x + 1, y0: foot, y1: box.y0 };
        spots.push({
          label: {
            ...{ ...labelOf(title, shape, x0, baseline), row },
            leader: { x, y0: box.y0, y1: foot },
          },
          ...{ text: extentOf(shape, x0, baseline), leader },
          cost: 1 + level * 0.1 + tall / 30 + (over ? 0.3 : 0),
        });
      }
    }
  }
  return spots;
}

/** Where a text begins whose leader is at `x`: right of it, left of it, or over it and as far to either side as there is room. */
function placesOf(x: number, own: number, width: number) {
  const [least, most] = [EDGE, width - EDGE - own];
  if (most < least) return [];
  const beside = [x + GAP, x - GAP - own].map((x0) => ({ x0, over: false }));
  const over = [x - own + GAP, x - own / 2, x - GAP].map((x0) => ({
    x0: Math.min(most, Math.max(least, x0)),
    over: true,
  }));
  return [...beside, ...over].filter(
    ({ x0, over: isOver }, at, all) =>
      x0 >= least &&
      x0 <= most &&
      (!isOver || (x >= x0 && x <= x0 + own)) &&
      all.findIndex((one) => one.x0 === x0) === at,
  );
}

function extentOf({ lines, width }: Lines, x0: number, baseline: number) {
  const foot = baseline + (lines.length - 1) * LABEL_ROW + DESCENT;
  return { x0, x1: x0 + width, y0: baseline - ASCENT, y1: foot };
}

function labelOf(
  { lang }: IndexedTitle,
  { lines, width }: Lines,
  x: number,
  y: number,
): Omit<PlacedLabel, "row"> {
  return { lines, lang, x, y, width, anchor: "start", leader: null };
}
