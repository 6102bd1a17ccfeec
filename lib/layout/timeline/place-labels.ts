import type { IndexedTitle } from "../../model/indexed-event";
import { textWidth, type TextMetrics } from "../text-width";
import type { PlacedLabel } from "./placed";

export const LABEL_SIZE = 12.5;
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
 * Places as many titles as fit, the most important first: beside the mark where its row is free, else in a label
 * row above with a leader, to the right or left. No title is cut, and none covers a mark, a leader or another title.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  room: LabelRoom,
): PlacedLabel[] {
  const marks = candidates.map(({ box }) => box);
  const texts: Box[] = [...room.taken];
  const leaders: Box[] = [];
  const placed: PlacedLabel[] = [];
  const order = [...candidates].sort((a, b) => b.importance - a.importance);
  for (const candidate of order) {
    const width = textWidth(candidate.title.text, LABEL_SIZE, room.metrics);
    if (width > room.width) continue;
    // A leader may pass behind the lesser marks of its own stack, never behind a greater one.
    const greater = candidates
      .filter((other) => other.importance > candidate.importance)
      .map(({ box }) => box);
    const found = [
      ...beside(candidate, width),
      ...above(candidate, width, room.baselines),
    ].find(
      ({ text, leader }) =>
        text.x0 >= 0 &&
        text.x1 <= room.width &&
        !hits(text, texts) &&
        !hits(text, marks) &&
        !hits(text, leaders) &&
        (leader === null || (!hits(leader, texts) && !hits(leader, greater))),
    );
    if (!found) continue;
    texts.push(found.text);
    if (found.leader) leaders.push(found.leader);
    placed.push(labelOf(candidate, found, width));
  }
  return placed;
}

interface Spot {
  readonly text: Box;
  readonly leader: Box | null;
  readonly anchor: "start" | "end";
  readonly baseline: number;
}

function beside({ box }: LabelCandidate, width: number): Spot[] {
  const baseline = (box.y0 + box.y1) / 2 + 4;
  return [
    spot(box.x1 + GAP, width, "start", baseline, null),
    spot(box.x0 - GAP, width, "end", baseline, null),
  ];
}

function above(
  { box }: LabelCandidate,
  width: number,
  baselines: readonly number[],
): Spot[] {
  const x = (box.x0 + box.x1) / 2;
  return baselines.flatMap((baseline) => {
    const leader = {
      x0: x - 1,
      x1: x + 1,
      y0: baseline - ASCENT,
      y1: box.y0 - 0.5,
    };
    return [
      spot(x + GAP, width, "start", baseline, leader),
      spot(x - GAP, width, "end", baseline, leader),
    ];
  });
}

function spot(
  x: number,
  width: number,
  anchor: "start" | "end",
  baseline: number,
  leader: Box | null,
): Spot {
  const x0 = anchor === "start" ? x : x - width;
  const text = {
    x0,
    x1: x0 + width,
    y0: baseline - ASCENT,
    y1: baseline + DESCENT,
  };
  return { text, leader, anchor, baseline };
}

function labelOf(
  { id, title }: LabelCandidate,
  { text, leader, anchor, baseline }: Spot,
  width: number,
): PlacedLabel {
  return {
    id,
    text: title.text,
    lang: title.lang,
    x: anchor === "start" ? text.x0 : text.x1,
    y: baseline,
    width,
    anchor,
    leader: leader && {
      x: (leader.x0 + leader.x1) / 2,
      y0: leader.y1,
      y1: leader.y0,
    },
  };
}

function hits(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.x0 < other.x1 + CLEAR &&
      other.x0 < box.x1 + CLEAR &&
      box.y0 < other.y1 &&
      other.y0 < box.y1,
  );
}
