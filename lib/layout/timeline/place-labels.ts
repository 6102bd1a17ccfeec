import type { IndexedTitle } from "../../model/indexed-event";
import type { TextMetrics } from "../../model/text-metrics";
import { measureTitle } from "./measure-title";
import type { PlacedLabel } from "./placed";

/** Height of a row of labels, pixels. */
export const LABEL_ROW = 15;
const ASCENT = 10;
const DESCENT = 3.5;
const GAP = 4;
const CLEAR = 6;

/** A rectangle in the plot, pixels. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Something that wants a title: a mark, or a cluster named after its most important event. */
export interface LabelCandidate {
  readonly id: string;
  readonly title: IndexedTitle;
  readonly importance: number;
  /** The mark itself. */
  readonly box: Box;
}

export interface LabelRoom {
  /** Baselines of the label rows, from the marks upwards. */
  readonly baselines: readonly number[];
  readonly width: number;
  readonly metrics: TextMetrics;
  /** What no label may cover besides the candidates' own marks. */
  readonly taken: readonly Box[];
}

/**
 * Places titles, the most important first: beside the mark where its row is free, else above in one line or two with a
 * leader, to the right or left. No title is cut, and none covers a mark, a leader or another title. Of filling the
 * label rows from below or from above, the way that shows more importance is taken.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  room: LabelRoom,
): PlacedLabel[] {
  const order = [...candidates].sort((a, b) => b.importance - a.importance);
  const up = fillRows(order, room, false);
  if (up.labels.length === order.length || room.baselines.length < 2)
    return up.labels;
  const down = fillRows(order, room, true);
  return down.gain > up.gain ? down.labels : up.labels;
}

function fillRows(
  order: readonly LabelCandidate[],
  room: LabelRoom,
  fromTop: boolean,
): { labels: PlacedLabel[]; gain: number } {
  const marks = order.map(({ box }) => box);
  const texts: Box[] = [...room.taken];
  const leaders: Box[] = [];
  const labels: PlacedLabel[] = [];
  let gain = 0;
  order.forEach((candidate, rank) => {
    const found = spotsFor(candidate, room, fromTop).find(
      ({ text, leader }) =>
        text.x0 >= 0 &&
        text.x1 <= room.width &&
        !hits(text, texts) &&
        !hits(text, leaders) &&
        !hits(text, marks, rank) &&
        // A leader may pass behind the lesser marks of its own stack, never behind a greater one.
        (leader === null ||
          (!hits(leader, texts) && !hits(leader, marks, rank, rank))),
    );
    if (!found) return;
    texts.push(found.text);
    if (found.leader) leaders.push(found.leader);
    labels.push(labelOf(candidate, found));
    gain += Math.min(candidate.importance, Number.MAX_SAFE_INTEGER);
  });
  return { labels, gain };
}

interface Spot {
  readonly lines: readonly string[];
  readonly text: Box;
  readonly leader: Box | null;
  readonly anchor: "start" | "end";
}

// In one line beside the mark, in one line above it, in two lines above it.
function spotsFor(
  candidate: LabelCandidate,
  room: LabelRoom,
  fromTop: boolean,
): Spot[] {
  const { text } = candidate.title;
  const { width, wrapped } = measureTitle(text, room.metrics);
  const baselines = fromTop ? [...room.baselines].reverse() : room.baselines;
  const one =
    width <= room.width
      ? [
          ...beside(candidate.box, [text], width),
          ...above(candidate.box, [text], width, baselines),
        ]
      : [];
  return wrapped
    ? [...one, ...above(candidate.box, wrapped.lines, wrapped.width, baselines)]
    : one;
}

function beside(box: Box, lines: readonly string[], width: number): Spot[] {
  const baseline = (box.y0 + box.y1) / 2 + 4;
  return [
    spot(box.x1 + GAP, width, "start", baseline, lines, null),
    spot(box.x0 - GAP, width, "end", baseline, lines, null),
  ];
}

function above(
  box: Box,
  lines: readonly string[],
  width: number,
  baselines: readonly number[],
): Spot[] {
  const x = (box.x0 + box.x1) / 2;
  const lowest = Math.max(...baselines);
  const rows = baselines.filter(
    (baseline) => baseline + (lines.length - 1) * LABEL_ROW <= lowest,
  );
  return rows.flatMap((baseline) => {
    const leader = {
      x0: x - 1,
      x1: x + 1,
      y0: baseline - ASCENT,
      y1: box.y0 - 0.5,
    };
    return [
      spot(x + GAP, width, "start", baseline, lines, leader),
      spot(x - GAP, width, "end", baseline, lines, leader),
    ];
  });
}

function spot(
  x: number,
  width: number,
  anchor: "start" | "end",
  baseline: number,
  lines: readonly string[],
  leader: Box | null,
): Spot {
  const x0 = anchor === "start" ? x : x - width;
  const text = {
    x0,
    x1: x0 + width,
    y0: baseline - ASCENT,
    y1: baseline + (lines.length - 1) * LABEL_ROW + DESCENT,
  };
  return { lines, text, leader, anchor };
}

function labelOf(
  { id, title }: LabelCandidate,
  { lines, text, leader, anchor }: Spot,
): PlacedLabel {
  return {
    id,
    lines,
    lang: title.lang,
    x: anchor === "start" ? text.x0 : text.x1,
    y: text.y0 + ASCENT,
    width: text.x1 - text.x0,
    anchor,
    leader: leader && {
      x: (leader.x0 + leader.x1) / 2,
      y0: leader.y1,
      y1: leader.y0,
    },
  };
}

// Whether a box comes near any of the first `count` others, the one at `own` aside.
function hits(
  box: Box,
  others: readonly Box[],
  own = -1,
  count = others.length,
): boolean {
  for (let index = 0; index < count; index += 1) {
    const other = others[index];
    if (
      other &&
      index !== own &&
      box.x0 < other.x1 + CLEAR &&
      other.x0 < box.x1 + CLEAR &&
      box.y0 < other.y1 &&
      other.y0 < box.y1
    )
      return true;
  }
  return false;
}
