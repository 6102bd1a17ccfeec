import {
  markBox,
  RADIUS,
  SOFT_STOPS,
  softEnds,
} from "@/lib/layout/timeline/mark-figure";
import type { PlacedMark } from "@/lib/layout/timeline/placed-timeline";
import type { Ink, Palette } from "@/lib/theme/palette";

type Context = CanvasRenderingContext2D;

interface MarkLook {
  readonly palette: Palette;
  readonly ink: Ink;
  readonly selected: boolean;
  /** Whether it shows the keyboard's focus. */
  readonly focused: boolean;
}

/** Paints many days known to the day at once, all in one colour. */
export function paintPoints(
  context: Context,
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
  context: Context,
  mark: PlacedMark,
  { palette, ink, selected, focused }: MarkLook,
): void {
  const soft = softEnds(mark);
  const { x, y, width, height, rx } = markBox(mark, selected);
  context.beginPath();
  context.roundRect(x, y, width, height, rx);
  if (focused) {
    context.lineWidth = 4;
    context.strokeStyle = palette.focus;
    context.stroke();
  }
  if (soft) fillSoftly(context, x, width, palette[ink], soft);
  else {
    context.fillStyle = palette[ink];
    context.fill();
  }
  if (focused) return;
  const dashed = mark.approximate;
  if (soft && !selected && !dashed) return;
  context.setLineDash(dashed ? [3, 2] : []);
  context.lineWidth = selected ? 2.5 : 1;
  context.strokeStyle = selected ? palette.ink : palette[dashed ? ink : "card"];
  context.stroke();
  context.setLineDash([]);
}

type Ends = NonNullable<PlacedMark["open"]>;

// Fades from 0 to 1 across, each made once: to read their colours takes longer than to paint them.
const fades = new Map<string, CanvasGradient>();

// The path stands where it was drawn; what moves and stretches is its fade.
function fillSoftly(
  context: Context,
  x: number,
  width: number,
  colour: string,
  ends: Ends,
): void {
  const key = `${colour} ${ends}`;
  const fade = fades.get(key) ?? makeFade(context, colour, ends);
  fades.set(key, fade);
  context.save();
  context.translate(x, 0);
  context.scale(width, 1);
  context.fillStyle = fade;
  context.fill();
  context.restore();
}

function makeFade(
  context: Context,
  colour: string,
  ends: Ends,
): CanvasGradient {
  const fade = context.createLinearGradient(0, 0, 1, 0);
  for (const { at, opacity } of SOFT_STOPS[ends])
    fade.addColorStop(at, withOpacity(colour, opacity));
  return fade;
}

function withOpacity(hex: string, opacity: number): string {
  return `${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0")}`;
}
