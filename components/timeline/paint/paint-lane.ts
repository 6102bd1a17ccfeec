import { PILE } from "@/lib/layout/timeline/left-out";
import { plateOf } from "@/lib/layout/timeline/label-plate";
import { markInk } from "@/lib/layout/timeline/mark-ink";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import { LABEL_ROW } from "@/lib/layout/timeline/plan-lanes";
import type {
  PlacedLabel,
  PlacedMark,
} from "@/lib/layout/timeline/placed-timeline";
import type { Ink } from "@/lib/theme/palette";
import type { LanePicture } from "./lane-picture";
import { paintCluster } from "./paint-cluster";
import { paintMark, paintPoints } from "./paint-mark";

type Context = CanvasRenderingContext2D;

/** Paints one lane as `Lane` draws it: the events left out, leaders, marks, clusters, titles; returns how many entries those are. */
export function paintLane(context: Context, drawing: LanePicture): number {
  const { lane, kit } = drawing;
  const { palette } = kit;
  // Rectangles: the same as strokes would take a canvas without a graphics processor several times as long.
  context.fillStyle = palette.faint;
  for (const { x, y, height } of lane.context)
    context.fillRect(x - PILE / 2, y, PILE, height);
  strokePath(context, lane.ticks, palette.muted);
  paintLeaders(context, drawing);
  paintMarks(context, drawing);
  for (const cluster of lane.clusters) paintCluster(context, cluster, drawing);
  paintLabels(context, drawing);
  return lane.collapsed
    ? lane.count
    : lane.clusters.reduce((sum, { count }) => sum + count, lane.marks.length);
}

function strokePath(context: Context, path: string, colour: string): void {
  if (path === "") return;
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke(new Path2D(path));
}

// Points of one colour are painted at once; whatever looks its own way comes after them.
function paintMarks(
  context: Context,
  { lane, picture, kit }: LanePicture,
): void {
  const { columns, selected } = picture;
  const { palette, focused } = kit;
  const points = new Map<Ink, PlacedMark[]>();
  const others: PlacedMark[] = [];
  const special = (row: number) =>
    row === selected || (focused?.row === row && focused.lane === lane.id);
  for (const mark of lane.marks) {
    if (mark.shape !== "point" || special(mark.row) || mark.approximate) {
      others.push(mark);
      continue;
    }
    const ink = markInk(columns, mark.row);
    const alike = points.get(ink);
    if (alike) alike.push(mark);
    else points.set(ink, [mark]);
  }
  for (const [ink, marks] of points)
    paintPoints(context, marks, palette[ink], palette.card);
  for (const mark of others)
    paintMark(context, mark, {
      palette,
      ink: markInk(columns, mark.row),
      selected: mark.row === selected,
      focused: focused?.row === mark.row && focused.lane === lane.id,
    });
}

function paintLeaders(context: Context, { lane, kit }: LanePicture): void {
  context.fillStyle = kit.palette.edge;
  for (const { leader } of lane.labels)
    if (leader)
      context.fillRect(leader.x - 0.5, leader.y0, 1, leader.y1 - leader.y0);
}

function paintLabels(
  context: Context,
  { lane, ground, kit }: LanePicture,
): void {
  if (lane.labels.length === 0) return;
  const { palette, face } = kit;
  context.fillStyle = palette[ground];
  context.fill(new Path2D(lane.labels.map(plateOf).join("")));
  context.font = `400 ${LABEL_SIZE}px ${face}`;
  context.fillStyle = palette.ink;
  for (const label of lane.labels) paintLabel(context, label);
  context.textAlign = "start";
}

function paintLabel(context: Context, label: PlacedLabel): void {
  context.textAlign = label.anchor;
  label.lines.forEach((line, index) =>
    context.fillText(line, label.x, label.y + index * LABEL_ROW),
  );
}
