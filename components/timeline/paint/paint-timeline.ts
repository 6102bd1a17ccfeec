import { sum } from "d3";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import { TICK_SIZE } from "@/lib/layout/timeline/place-ticks";
import { AXIS } from "@/lib/layout/timeline/place-timeline";
import type { PlacedLane } from "@/lib/layout/timeline/placed";
import type { EventKind } from "@/lib/model/record";
import type { Ink } from "@/lib/theme/palette";
import type { BrushKit } from "./brush-kit";
import { paintLane } from "./paint-lane";
import type { Picture } from "./picture";

type Context = CanvasRenderingContext2D;

/**
 * Paints the picture that `TimelineDrawing` draws, on a canvas scaled to CSS pixels.
 *
 * @returns how many events it has painted, those in clusters included.
 */
export function paintTimeline(
  context: Context,
  picture: Picture,
  kit: BrushKit,
): number {
  const { timeline, gutter } = picture;
  const { palette } = kit;
  const { width, height, lanes } = timeline;
  context.fillStyle = palette.card;
  context.fillRect(0, 0, width + gutter, height);
  lanes.forEach((lane, index) => {
    context.fillStyle = palette[groundOf(index)];
    context.fillRect(0, lane.y, width + gutter, lane.height);
  });
  context.translate(gutter, 0);
  paintTicks(context, picture, kit);
  context.translate(-gutter, 0);
  for (const lane of lanes) paintHeading(context, lane, picture, kit);
  context.translate(gutter, 0);
  const painted = lanes.map((lane, index) =>
    paintLane(context, { lane, ground: groundOf(index), picture, kit }),
  );
  context.translate(-gutter, 0);
  return sum(painted);
}

function paintTicks(
  context: Context,
  { timeline }: Picture,
  { palette, face }: BrushKit,
): void {
  const { ticks, height } = timeline;
  context.beginPath();
  for (const { x } of ticks) {
    context.moveTo(x, AXIS);
    context.lineTo(x, height);
  }
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  context.stroke();
  context.font = `400 ${TICK_SIZE}px ${face}`;
  context.fillStyle = palette.muted;
  for (const { x, label, anchor } of ticks) {
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(label, x, AXIS - 9);
  }
  context.textAlign = "start";
}

function paintHeading(
  context: Context,
  lane: PlacedLane,
  { gutter, messages }: Picture,
  { palette, face }: BrushKit,
): void {
  const name = messages.names.kind[lane.id as EventKind];
  const count = messages.timeline.lane(lane.count, lane.total);
  const x = gutter > 0 ? 16 : 6;
  const baseline = lane.y + (gutter > 0 ? 20 : 16);
  context.font = `600 14px ${face}`;
  context.fillStyle = palette[lane.id as Ink];
  context.fillText(name, x, baseline);
  const beside = gutter > 0 ? 0 : context.measureText(name).width + 8;
  context.font = `400 12.5px ${face}`;
  context.fillStyle = palette.muted;
  context.fillText(count, x + beside, baseline + (gutter > 0 ? 17 : 0));
}
