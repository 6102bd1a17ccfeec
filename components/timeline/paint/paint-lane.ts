import { plateOf } from "@/lib/layout/timeline/label-plate";
import { LABEL_SIZE } from "@/lib/layout/timeline/measure-title";
import { LABEL_ROW } from "@/lib/layout/timeline/place-labels";
import type {
  PlacedCluster,
  PlacedLabel,
  PlacedLane,
} from "@/lib/layout/timeline/placed";
import { CLUSTER } from "@/lib/layout/timeline/stack-marks";
import type { Ink } from "@/lib/theme/palette";
import type { BrushKit } from "./brush-kit";
import { paintMark, paintPoints } from "./paint-mark";
import type { Picture } from "./picture";

/** A lane with all that its painter needs to know. */
export interface LanePicture {
  readonly lane: PlacedLane;
  /** The colour of the lane's ground. */
  readonly ground: Ink;
  readonly picture: Picture;
  readonly kit: BrushKit;
}

type Context = CanvasRenderingContext2D;

/** Paints one lane as `Lane` draws it: the events left out, leaders, marks, clusters, titles; returns how many events those are. */
export function paintLane(context: Context, drawing: LanePicture): number {
  const { lane, picture, kit } = drawing;
  const { palette } = kit;
  if (lane.context) {
    context.lineWidth = 5;
    context.lineCap = "round";
    context.strokeStyle = palette.faint;
    context.stroke(new Path2D(lane.context));
    context.lineCap = "butt";
  }
  paintLeaders(context, drawing);
  const points = lane.marks.filter(({ shape }) => shape === "point");
  paintPoints(context, points, palette[lane.id as Ink], palette.card);
  let painted = points.length;
  for (const mark of lane.marks) {
    const selected = mark.event.id === picture.selected;
    const focused = mark.event.id === kit.focused;
    if (mark.shape !== "point" || selected || focused)
      paintMark(context, mark, { palette, selected, focused });
    if (mark.shape !== "point") painted += 1;
  }
  for (const cluster of lane.clusters) {
    paintCluster(context, cluster, drawing);
    painted += cluster.events.length;
  }
  paintLabels(context, drawing);
  return painted;
}

function paintLeaders(context: Context, { lane, kit }: LanePicture): void {
  context.beginPath();
  for (const { leader } of lane.labels) {
    if (!leader) continue;
    context.moveTo(leader.x, leader.y0);
    context.lineTo(leader.x, leader.y1);
  }
  context.lineWidth = 1;
  context.strokeStyle = kit.palette.edge;
  context.stroke();
}

function paintCluster(
  context: Context,
  { id, x, y, events }: PlacedCluster,
  { lane, picture, kit }: LanePicture,
): void {
  const { palette, face } = kit;
  const held = events.some((event) => event.id === picture.selected);
  context.beginPath();
  context.arc(x, y, CLUSTER / 2 - 1, 0, 2 * Math.PI);
  if (id === kit.focused) {
    context.lineWidth = 4;
    context.strokeStyle = palette.focus;
    context.stroke();
  }
  context.fillStyle = palette[lane.id as Ink];
  context.fill();
  context.lineWidth = held ? 2.5 : 1;
  context.strokeStyle = held ? palette.ink : palette.card;
  if (id !== kit.focused) context.stroke();
  context.font = `600 ${LABEL_SIZE}px ${face}`;
  context.fillStyle = palette.card;
  context.textAlign = "center";
  context.fillText(String(events.length), x, y + 4.5);
  context.textAlign = "start";
}

function paintLabels(
  context: Context,
  { lane, ground, kit }: LanePicture,
): void {
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
