import type { EventColumns } from "../../model/event-columns";
import type { IndexedTitle } from "../../model/indexed-event";
import type { Locale } from "../../model/bilingual";
import type { TextMetrics } from "../../model/text-metrics";
import { formatNumber } from "../../messages/format-number";
import { RECORD_END, RECORD_START } from "../../time/record-window";
import { labelLevels } from "./label-levels";
import { makeLabelMap, strips, take } from "./label-map";
import type { Members } from "./members";
import { placeTitles, type TitleSeeker } from "./place-titles";
import type { PlacedLabel } from "./placed-timeline";
import { rowMiddle, type LanePlan } from "./plan-lanes";
import { PLOT_PAD } from "./plot-scale";
import { STRETCH, type WorldLane } from "./world-lane";
import {
  CELL,
  CLUSTER,
  CLUSTER_ROWS,
  knownOf,
  type WorldCluster,
  type WorldMark,
} from "./world-marks";

/** About the width of a part of the world whose labels are placed together, pixels; no label reaches over its ends. */
const CHUNK = 4096;
/** Room for a mark of the next stretch that reaches over its end, pixels. */
const INSET = CELL / 2 + 1;
/** For each title that is tried, so many pixels of a chunk: the most important ones. */
const PIXELS_PER_TITLE = 20;

/** A label in world pixels and what it belongs to. */
export interface WorldLabel {
  readonly of: WorldMark | WorldCluster;
  readonly label: PlacedLabel;
}

export interface LabelOptions {
  readonly columns: EventColumns;
  readonly metrics: TextMetrics;
  readonly locale: Locale;
  readonly selected: number | null;
  /** Pixels per millisecond. */
  readonly perMs: number;
  /** Width of the plot, pixels. */
  readonly plotWidth: number;
}

/** The labels of a lane in a stretch of world pixels, placed chunk by chunk when they are first seen. */
export type LaneLabels = (left: number, right: number) => WorldLabel[];

/** Labels a lane chunk by chunk; which chunks there are depends on the scale alone. */
export function labelLane(
  lane: WorldLane,
  plan: LanePlan,
  options: LabelOptions,
): LaneLabels {
  const chunks = new Map<number, WorldLabel[]>();
  const width = (RECORD_END - RECORD_START) * options.perMs;
  const whole = lane.runs === null;
  const count = whole ? Math.max(1, Math.round(width / CHUNK)) : Infinity;
  const size = whole ? width / count : STRETCH * CELL;
  const chunkAt = (index: number): WorldLabel[] => {
    const known = chunks.get(index);
    if (known) return known;
    const inset = whole ? 0 : INSET;
    const from = index * size + inset;
    const to = (index + 1) * size - inset;
    const fresh = labelChunk(lane, plan, options, {
      index,
      from: index === 0 && whole ? -PLOT_PAD : from,
      to:
        index + 1 === count ? width + PLOT_PAD : Math.min(to, width + PLOT_PAD),
    });
    chunks.set(index, fresh);
    return fresh;
  };
  return (left, right) => {
    const first = Math.max(0, Math.floor(left / size));
    const last = Math.min(count - 1, Math.floor(right / size), width / size);
    const labels: WorldLabel[] = [];
    for (let index = Math.min(first, count - 1); index <= last; index += 1)
      labels.push(...chunkAt(index));
    return labels;
  };
}

interface Chunk {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

interface Candidate {
  readonly of: WorldMark | WorldCluster;
  readonly seeker: TitleSeeker;
}

function labelChunk(
  lane: WorldLane,
  plan: LanePlan,
  options: LabelOptions,
  { index, from, to }: Chunk,
): WorldLabel[] {
  if (to <= from) return [];
  const map = makeLabelMap(from, to);
  const levels = labelLevels(plan);
  const { marks, clusters } = lane.stretchAt(lane.runs === null ? 0 : index);
  const candidates: Candidate[] = [];
  const add = (of: WorldMark | WorldCluster, fresh: () => Candidate) => {
    const [x0, x1, high, low] = extentOf(of);
    if (x1 < from || x0 > to) return;
    const bits = strips(levels.topOf(high), levels.topOf(low - 1));
    take(map, map.marks, x0, x1, bits);
    const x = (x0 + x1) / 2;
    if (x >= from && x < to) candidates.push(fresh());
  };
  for (const list of [...lane.wideIn(index, index), marks])
    for (const mark of list)
      add(mark, () => markCandidate(mark, plan, options));
  for (const cluster of clusters)
    add(cluster, () => clusterCandidate(cluster, plan, options));
  candidates.sort((a, b) => b.seeker.weight - a.seeker.weight);
  const tried = candidates.slice(0, Math.ceil((to - from) / PIXELS_PER_TITLE));
  const seekers = tried.map(({ seeker }) => seeker);
  const placed = placeTitles(seekers, { map, levels, ...options });
  return tried.flatMap(({ of }, at) => {
    const label = placed[at];
    return label ? [{ of, label }] : [];
  });
}

function extentOf(
  of: WorldMark | WorldCluster,
): readonly [number, number, number, number] {
  if ("level" in of) return [of.x0, of.x1, of.level, of.level];
  const reach = CLUSTER / 2;
  return [of.x - reach, of.x + reach, CLUSTER_ROWS - 1, 0];
}

function markCandidate(
  mark: WorldMark,
  plan: LanePlan,
  { columns, selected }: LabelOptions,
): Candidate {
  const { row, x0, x1, level } = mark;
  const weight =
    row === selected ? Infinity : (columns.importance[row] as number);
  const top = rowMiddle(plan, level) - 5.5;
  const title = () => columns.titleOf(row);
  const [high, low] = [level, level];
  return { of: mark, seeker: { row, weight, title, x0, x1, top, high, low } };
}

function clusterCandidate(
  cluster: WorldCluster,
  plan: LanePlan,
  { columns, selected, locale, perMs }: LabelOptions,
): Candidate {
  const { foremost } = knownOf(cluster, columns);
  const [x0, x1, high, low] = extentOf(cluster);
  const has = selected !== null && holds(cluster, selected, columns, perMs);
  const title = (): IndexedTitle => {
    const { text, lang } = columns.titleOf(foremost);
    const others = cluster.count - 1;
    return others > 0
      ? { text: `${text} +${formatNumber(others, locale)}`, lang }
      : { text, lang };
  };
  const top = rowMiddle(plan, CLUSTER_ROWS / 2 - 0.5) - CLUSTER / 2 - 0.5;
  const weight = has ? Infinity : (columns.importance[foremost] as number);
  const row = foremost;
  return {
    of: cluster,
    seeker: { row, weight, title, x0, x1, top, high, low },
  };
}

function holds(
  { x, members }: { readonly x: number; readonly members: Members },
  row: number,
  { start, end }: EventColumns,
  perMs: number,
): boolean {
  if (members.rows.includes(row)) return true;
  const middle = ((start[row] as number) + (end[row] as number)) / 2;
  // The rows of a range are in its cell.
  if (Math.abs((middle - RECORD_START) * perMs - x) > CELL) return false;
  return members.ranges.some(({ run, from, to }) =>
    run.rows.subarray(from, to).includes(row),
  );
}
