import type { IndexedTitle } from "../../model/indexed-event";
import type { TextMetrics } from "../../model/text-metrics";
import type { LabelLevel, LabelLevels } from "./label-levels";
import { strips, take, type LabelMap } from "./label-map";
import { findSpot, type Titled } from "./label-spots";
import { measureTitle } from "./measure-title";
import type { PlacedLabel } from "./placed-timeline";

const MOST_WEIGHT = 1e6;
/** Width up to which a title is not broken in two, pixels. */
const SHORT = 120;

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

/** Where a place is looked for first. */
interface Way {
  readonly besideFirst: boolean;
  readonly above: readonly LabelLevel[];
}

/**
 * Finds room for titles, those of the first seekers first: beside the mark, or above it with a leader in one line or
 * two, to the right or left. No title is cut, and none covers a mark, a leader or another title. Of several ways to
 * fill the lane that is taken which shows most. The map must know all marks; the result has a place for each seeker.
 */
export function placeTitles(
  seekers: readonly TitleSeeker[],
  { map, levels, metrics, plotWidth }: TitleRoom,
): readonly (PlacedLabel | null)[] {
  const { oneFirst, twoFirst } = levels;
  const titled = seekers.map((seeker) => withTitle(seeker, metrics, levels));
  const ways: Way[] = [
    { besideFirst: true, above: oneFirst },
    { besideFirst: true, above: twoFirst },
    { besideFirst: false, above: twoFirst },
  ];
  let best: readonly (PlacedLabel | null)[] = [];
  let most = -1;
  for (const way of ways) {
    const labels = fillLane(titled, map, way);
    const gain = gainOf(labels, seekers, plotWidth);
    if (gain <= most) continue;
    most = gain;
    best = labels;
  }
  return best;
}

function withTitle(
  seeker: TitleSeeker,
  metrics: TextMetrics,
  levels: LabelLevels,
): Titled {
  const { row, x0, x1, top, high, low } = seeker;
  const { text, lang } = seeker.title();
  const { width, wrapped } = measureTitle(text, metrics);
  const level = high === low ? levels.beside[low] : levels.besideCluster;
  const roof = levels.topOf(high);
  const own = strips(roof, levels.topOf(low - 1));
  const two = width > SHORT ? wrapped : null;
  const one = { lines: [text], width };
  return { row, x0, x1, top, roof, own, lang, one, two, level };
}

function fillLane(
  titled: readonly Titled[],
  map: LabelMap,
  { besideFirst, above }: Way,
): (PlacedLabel | null)[] {
  map.ink.fill(0);
  map.greater.fill(0);
  return titled.map((one) => {
    const label = findSpot(one, map, besideFirst, above);
    // A leader may pass behind the lesser marks of its own stack, never behind a greater one.
    take(map, map.greater, one.x0, one.x1, one.own);
    return label;
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
