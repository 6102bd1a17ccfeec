import { sum } from "d3";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import { TICK_SIZE } from "@/lib/layout/timeline/place-ticks";
import { AXIS } from "@/lib/layout/timeline/plot-scale";
import { BAND_LINE, bandInk } from "@/lib/layout/timeline/band-line";
import type { BrushKit } from "./brush-kit";
import { paintLane } from "./paint-lane";
import type { Picture } from "./picture";

type Context = CanvasRenderingContext2D;

/**
 * Paints the picture that `TimelineDrawing` draws, on a canvas scaled to CSS pixels; the lanes' headings stand over it
 * as elements.
 *
 * @returns how many entries of lanes it has painted, those in clusters included.
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
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width, height);
  context.clip();
  context.translate(gutter, 0);
  paintTicks(context, picture, kit);
  paintBands(context, picture, kit);
  const painted = lanes.map((lane, index) =>
    paintLane(context, { lane, ground: groundOf(index), picture, kit }),
  );
  context.restore();
  return sum(painted);
}

function paintBands(
  context: Context,
  { starts, timeline }: Picture,
  { palette }: BrushKit,
): void {
  context.globalAlpha = BAND_LINE.opacity;
  for (const { country, x } of starts) {
    context.beginPath();
    context.moveTo(x, AXIS);
    context.lineTo(x, timeline.height);
    context.strokeStyle = palette[bandInk(country)];
    context.setLineDash(country === "CN" ? [...BAND_LINE.dash] : []);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintTicks(
  context: Context,
  { timeline }: Picture,
  { palette, face }: BrushKit,
): void {
  const { ticks, height } = timeline;
  context.fillStyle = palette.line;
  for (const { x } of ticks) context.fillRect(x - 0.5, AXIS, 1, height - AXIS);
  context.font = `400 ${TICK_SIZE}px ${face}`;
  context.fillStyle = palette.muted;
  for (const { x, label, anchor } of ticks) {
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(label, x, AXIS - 9);
  }
  context.textAlign = "start";
}
