import type { IndexedTitle } from "../../model/indexed-event";
import type { TextMetrics } from "../../model/text-metrics";
import type { LabelLevel, LabelLevels } from "./label-levels";
import {
  isLeaderFree,
  isTextFree,
  strips,
  take,
  type LabelMap,
} from "./label-map";
import { measureTitle } from "./measure-title";
import type { PlacedLabel } from "./placed-timeline";

/** Room between a title and its mark or leader, pixels. */
const GAP = 4;
const ASCENT = 10;
const MOST_WEIGHT = 1e6;

/** Something that wants a title: a mark, or a cluster named after its foremost event. */
export interface TitleSeeker {
  readonly row: number;
  /** How much it matters that it has a title. */
  readonly weight: number;
  readonly title: () => IndexedTitle;
  /** World pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Pixels from the top of the plot. */
  readonly top: number;
  /** Its highest row of marks and its lowest. */
  readonly high: number;
  readonly low: number;
}

export interface TitleRoom {
  readonly map: LabelMap;
  readonly levels: LabelLevels;
  readonly metrics: TextMetrics;
  /** Width of the plot, pixels: a title as wide as that is hardly ever wholly in it. */
  readonly plotWidth: number;
}

/** Where titles are looked a place for first. */
interface Way {
  readonly besideFirst: boolean;
  readonly above: "oneFirst" | "twoFirst";
}

const WAYS: readonly Way[] = [
  { besideFirst: true, above: "oneFirst" },
  { besideFirst: true, above: "twoFirst" },
  { besideFirst: false, above: "twoFirst" },
];

/**
 * Finds room for titles, those of the first seekers first: beside the mark, or above it with a leader in one line or
 * two, to the right or left. No title is cut, and none covers a mark, a leader or another title. Of several ways to
 * fill the lane that is taken which shows most. The map must know all marks; the result has a place for each seeker.
 */
export function placeTitles(
  seekers: readonly TitleSeeker[],
  room: TitleRoom,
): readonly (PlacedLabel | null)[] {
  let best: readonly (PlacedLabel | null)[] = [];
  let most = -1;
  for (const way of WAYS) {
    const labels = fillLane(seekers, room, way);
    const gain = gainOf(labels, seekers, room.plotWidth);
    if (gain <= most) continue;
    most = gain;
    best = labels;
  }
  return best;
}

function fillLane(
  seekers: readonly TitleSeeker[],
  room: TitleRoom,
  way: Way,
): (PlacedLabel | null)[] {
  const { map, levels } = room;
  map.ink.fill(0);
  map.greater.fill(0);
  return seekers.map((seeker) => {
    const spot = findSpot(seeker, room, way);
    const own = strips(levels.topOf(seeker.high), levels.topOf(seeker.low - 1));
    // A leader may pass behind the lesser marks of its own stack, never behind a greater one.
    take(map, map.greater, seeker.x0, seeker.x1, own);
    return spot;
  });
}

// A title counts by how often it is wholly in the plot while its mark is.
function gainOf(
  labels: readonly (PlacedLabel | null)[],
  seekers: readonly TitleSeeker[],
  plotWidth: number,
): number {
  return labels.reduce((sum, label, index) => {
    if (!label) return sum;
    const share = Math.max(0.05, 1 - label.width / plotWidth);
    const weight = (seekers[index]?.weight ?? 0) + 1;
    return sum + Math.min(weight, MOST_WEIGHT) * share;
  }, 0);
}

interface Line {
  readonly lines: readonly string[];
  readonly width: number;
}

function findSpot(
  seeker: TitleSeeker,
  room: TitleRoom,
  way: Way,
): PlacedLabel | null {
  const { map, levels, metrics } = room;
  const title = seeker.title();
  const { width, wrapped } = measureTitle(title.text, metrics);
  const most = map.to - map.from;
  const one = width <= most ? { lines: [title.text], width } : null;
  const two = wrapped && wrapped.width <= most ? wrapped : null;
  const level =
    seeker.high === seeker.low
      ? levels.beside[seeker.low]
      : levels.besideCluster;
  const aside = () => one && level && beside(seeker, one, level, map);
  const over = () => above(seeker, one, two, room, levels[way.above]);
  const placed = way.besideFirst ? aside() || over() : over() || aside();
  if (!placed) return null;
  return { ...placed, row: seeker.row, lang: title.lang };
}

type Spot = Omit<PlacedLabel, "row" | "lang">;

function beside(
  { x0, x1 }: TitleSeeker,
  { lines, width }: Line,
  { baseline, body, ink }: LabelLevel,
  map: LabelMap,
): Spot | null {
  const right = { x0: x1 + GAP, x1: x1 + GAP + width, body, ink };
  if (isTextFree(map, right, { after: x1 })) {
    take(map, map.ink, right.x0, right.x1, ink);
    const x = right.x0;
    return { lines, width, x, y: baseline, anchor: "start", leader: null };
  }
  const left = { x0: x0 - GAP - width, x1: x0 - GAP, body, ink };
  if (!isTextFree(map, left, { before: x0 })) return null;
  take(map, map.ink, left.x0, left.x1, ink);
  const x = left.x1;
  return { lines, width, x, y: baseline, anchor: "end", leader: null };
}

function above(
  { x0, x1, top, high }: TitleSeeker,
  one: Line | null,
  two: Line | null,
  { map, levels }: TitleRoom,
  order: readonly LabelLevel[],
): Spot | null {
  const x = (x0 + x1) / 2;
  const roof = levels.topOf(high);
  for (const level of order) {
    const text = level.lines === 1 ? one : two;
    if (!text || level.foot > roof) continue;
    const { body, ink, baseline } = level;
    const rise = strips(level.top, roof);
    const right = { x0: x + GAP, x1: x + GAP + text.width, body, ink };
    const left = { x0: x - GAP - text.width, x1: x - GAP, body, ink };
    const free = isTextFree(map, right)
      ? right
      : isTextFree(map, left)
        ? left
        : null;
    if (!free || !isLeaderFree(map, x, rise)) continue;
    take(map, map.ink, free.x0, free.x1, ink);
    take(map, map.ink, x - 1, x + 1, rise);
    return {
      ...text,
      ...(free === right
        ? { x: right.x0, anchor: "start" as const }
        : { x: left.x1, anchor: "end" as const }),
      y: baseline,
      leader: { x, y0: top, y1: baseline - ASCENT },
    };
  }
  return null;
}
