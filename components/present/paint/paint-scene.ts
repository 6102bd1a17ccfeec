import { layLaneHeading, type HeadingText } from "@/lib/layout/lane-heading";
import type {
  MovingGround,
  MovingTimeline,
} from "@/lib/layout/scene/morph-scene";
import { groundOf } from "@/lib/layout/timeline/lane-ground";
import { TICK_SIZE } from "@/lib/layout/timeline/place-ticks";
import { AXIS } from "@/lib/layout/timeline/plot-scale";
import type { TextMetrics } from "@/lib/model/text-metrics";
import type { Ink } from "@/lib/theme/palette";
import type { BrushKit } from "@/components/timeline/paint/brush-kit";
import { paintLane } from "@/components/timeline/paint/paint-lane";
import type { TimelinePicture } from "../stage-timeline-picture";

type Context = CanvasRenderingContext2D;

interface PaintedHeading {
  readonly texts: readonly (HeadingText & { readonly bold: boolean })[];
  readonly ink: Ink;
}

/** What is painted between two scenes beside what moves. */
export interface MovingScene {
  readonly from: TimelinePicture;
  readonly to: TimelinePicture;
  /** The headings of the lanes left and of those arrived at, by lane. */
  readonly headings: {
    readonly from: ReadonlyMap<string, PaintedHeading>;
    readonly to: ReadonlyMap<string, PaintedHeading>;
  };
}

/** Lays out once what is the same in every frame between two scenes. */
export function movingScene(
  from: TimelinePicture,
  to: TimelinePicture,
  metrics: TextMetrics,
): MovingScene {
  const headings = {
    from: layHeadings(from, metrics),
    to: layHeadings(to, metrics),
  };
  return { from, to, headings };
}

function layHeadings(
  { heads, gutter, timeline }: TimelinePicture,
  metrics: TextMetrics,
): Map<string, PaintedHeading> {
  return new Map(
    heads.map(({ id, name, countText, height, ink }) => {
      const laid = layLaneHeading({
        ...{ name, count: countText, height, column: gutter, metrics },
        width: timeline.width + gutter,
      });
      const texts = [
        { ...laid.name, bold: true },
        ...(laid.count ? [{ ...laid.count, bold: false }] : []),
      ];
      return [id, { texts, ink: ink ?? "ink" }];
    }),
  );
}

/** Paints a timeline between two scenes, in stage pixels. */
export function paintScene(
  context: Context,
  moving: MovingTimeline,
  scene: MovingScene,
  kit: BrushKit,
): void {
  const { to } = scene;
  const { box, scale, gutter, timeline } = to;
  context.save();
  context.translate(box.x, box.y);
  context.scale(scale, scale);
  moving.grounds.forEach((ground) => paintGround(context, ground, scene, kit));
  context.beginPath();
  context.rect(gutter, 0, timeline.width, moving.height);
  context.clip();
  context.translate(gutter, 0);
  paintTicks(context, moving, kit);
  const tops = new Map(to.timeline.lanes.map(({ id }, at) => [id, at]));
  for (const { lane, opacity } of moving.layers) {
    if (opacity <= 0) continue;
    context.globalAlpha = opacity;
    paintLane(context, {
      lane,
      ground: groundOf(tops.get(lane.id) ?? 0),
      picture: { ...to, selected: null },
      kit,
    });
  }
  context.restore();
  context.globalAlpha = 1;
}

function paintGround(
  context: Context,
  { id, y, height, opacity, leaving }: MovingGround,
  { from, to, headings }: MovingScene,
  { palette, face }: BrushKit,
): void {
  const { lanes } = (leaving ? from : to).timeline;
  const index = lanes.findIndex((lane) => lane.id === id);
  context.globalAlpha = opacity;
  context.fillStyle = palette[groundOf(index)];
  context.fillRect(0, y, to.timeline.width + to.gutter, height);
  const heading = headings[leaving ? "from" : "to"].get(id);
  if (!heading) return;
  for (const { lines, x, size, leading, bold, ...text } of heading.texts) {
    context.font = `${bold ? 600 : 400} ${size}px ${face}`;
    context.fillStyle = palette[bold ? heading.ink : "muted"];
    lines.forEach((line, row) =>
      context.fillText(line, x, y + text.y + row * leading),
    );
  }
}

function paintTicks(
  context: Context,
  { ticks, height }: MovingTimeline,
  { palette, face }: BrushKit,
): void {
  context.font = `400 ${TICK_SIZE}px ${face}`;
  for (const { tick, opacity } of ticks) {
    context.globalAlpha = opacity;
    context.fillStyle = palette.line;
    context.fillRect(tick.x - 0.5, AXIS, 1, height - AXIS);
    context.fillStyle = palette.muted;
    context.textAlign = tick.anchor === "middle" ? "center" : tick.anchor;
    context.fillText(tick.label, tick.x, AXIS - 9);
  }
  context.textAlign = "start";
}
