import { round } from "../round";
import type { Plot } from "./plot";
import { textWidth } from "./text-width";

/** Where a label stands: x by its anchor, y the middle of its line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  /** Where a line from the point ends, when the label stands too far to be read with it otherwise. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

/** A label that already has its place. */
export type LabelBox = Omit<PlacedLabel, "leader">;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HALF_LINE = 8;
const OFFSETS = [13, 24, 35, 46] as const;

/**
 * Places a label near each point, in turn: above, below, right or left, where it covers the fewest marks and earlier
 * labels and `taken` ones and stays within bounds; marks are points in units of the drawing.
 */
export function placeLabels(
  points: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }[],
  marks: readonly { readonly x: number; readonly y: number }[],
  bounds: Plot,
  taken: readonly LabelBox[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const options = optionsFor(point).map((label, order) => {
      const box = boxOf(label);
      const covered = marks.filter((mark) => covers(box, mark)).length;
      const crossed = [...taken, ...placed].filter((other) =>
        crosses(box, boxOf(other)),
      ).length;
      return {
        label,
        cost:
          4 * covered +
          20 * crossed +
          50 * Number(outside(box, bounds)) +
          order / 4,
      };
    });
    const [best] = options.sort((a, b) => a.cost - b.cost);
    if (best) placed.push(best.label);
  }
  return placed;
}

function optionsFor({
  x,
  y,
  text,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}): PlacedLabel[] {
  return OFFSETS.flatMap((away, i) => {
    const beside = (dx: number, dy: number, anchor: PlacedLabel["anchor"]) => ({
      x: round(x + dx),
      y: round(y + dy),
      anchor,
      text,
      leader:
        i === 0
          ? null
          : dy === 0
            ? { x: round(x + dx - 3 * Math.sign(dx)), y }
            : { x, y: round(y + dy - 7 * Math.sign(dy)) },
    });
    return [
      beside(0, -away, "middle"),
      beside(0, away, "middle"),
      beside(away - 4, 0, "start"),
      beside(4 - away, 0, "end"),
      beside(-4, -away, "start"),
      beside(4, -away, "end"),
      beside(-4, away, "start"),
      beside(4, away, "end"),
    ];
  });
}

function boxOf({ x, y, anchor, text }: LabelBox): Box {
  const width = textWidth(text);
  const left =
    anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - HALF_LINE,
    bottom: y + HALF_LINE,
  };
}

function covers(
  box: Box,
  mark: { readonly x: number; readonly y: number },
): boolean {
  return (
    mark.x > box.left - 4 &&
    mark.x < box.right + 4 &&
    mark.y > box.top - 4 &&
    mark.y < box.bottom + 4
  );
}

function crosses(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

function outside(box: Box, bounds: Plot): boolean {
  return (
    box.left < bounds.left ||
    box.right > bounds.right ||
    box.top < bounds.top - 14 ||
    box.bottom > bounds.bottom
  );
}
