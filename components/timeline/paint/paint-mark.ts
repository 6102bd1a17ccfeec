import { RADIUS } from "@/lib/layout/timeline/size-marks";
import type { PlacedMark } from "@/lib/layout/timeline/placed";
import type { Palette } from "@/lib/theme/palette";

interface MarkLook {
  readonly palette: Palette;
  readonly selected: boolean;
  /** Whether it shows the keyboard's focus. */
  readonly focused: boolean;
}

/** Paints many days known to the day at once, all in one colour. */
export function paintPoints(
  context: CanvasRenderingContext2D,
  marks: readonly PlacedMark[],
  fill: string,
  edge: string,
): void {
  context.beginPath();
  for (const { x0, x1, y } of marks) {
    const x = (x0 + x1) / 2;
    context.moveTo(x + RADIUS, y);
    context.arc(x, y, RADIUS, 0, 2 * Math.PI);
  }
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = edge;
  context.stroke();
}

/** Paints one mark as `Mark` draws it. */
export function paintMark(
  context: CanvasRenderingContext2D,
  { event, shape, x0, x1, y }: PlacedMark,
  { palette, selected, focused }: MarkLook,
): void {
  const exact = shape === "point" || shape === "span";
  context.beginPath();
  if (shape === "point")
    context.arc(
      (x0 + x1) / 2,
      y,
      selected ? RADIUS + 1.5 : RADIUS,
      0,
      2 * Math.PI,
    );
  else
    context.roundRect(
      x0 + 0.75,
      y - RADIUS + 0.75,
      x1 - x0 - 1.5,
      RADIUS * 2 - 1.5,
      shape === "year" ? 1.5 : RADIUS - 0.75,
    );
  if (focused) {
    context.lineWidth = 4;
    context.strokeStyle = palette.focus;
    context.stroke();
  }
  context.fillStyle = exact ? palette[event.kind] : palette.card;
  context.fill();
  if (focused) return;
  context.setLineDash(event.approximate && !exact ? [3, 2] : []);
  context.lineWidth = selected ? 2.5 : exact ? 1 : 1.5;
  context.strokeStyle = selected
    ? palette.ink
    : exact
      ? palette.card
      : palette[event.kind];
  context.stroke();
  context.setLineDash([]);
}
