import { round } from "./plot";
import type { Plot } from "./plot";
import { textWidth } from "./text-width";

/** Where a label stands: x by its anchor, y the middle of its line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HALF_LINE = 8;
const OFFSETS = [14, 26, 38] as const;

/**
 * Places a label near each point, in turn: above, below, right or left, where it covers the fewest marks and earlier
 * labels and stays within bounds; marks are points in units of the drawing.
 */
export function placeLabels(
  points: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }[],
  marks: readonly { readonly x: number; readonly y: number }[],
  bounds: Plot,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const options = optionsFor(point).map((label, order) => {
      const box = boxOf(label);
      const covered = marks.filter((mark) => covers(box, mark)).length;
      const crossed = placed.filter((other) =>
        crosses(box, boxOf(other)),
      ).length;
      return {
        label,
        cost:
          4 * covered +
          20 * crossed +
          50 * Number(outside(box, bounds)) +
          order / 10,
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
  const beside = (dx: number, dy: number, anchor: PlacedLabel["anchor"]) => ({
    x: round(x + dx),
    y: round(y + dy),
    anchor,
    text,
  });
  return OFFSETS.flatMap((far) => [
    beside(0, -far, "middle"),
    beside(0, far, "middle"),
    beside(far - 5, 0, "start"),
    beside(5 - far, 0, "end"),
    beside(-4, -far, "start"),
    beside(4, -far, "end"),
    beside(-4, far, "start"),
    beside(4, far, "end"),
  ]);
}

function boxOf({ x, y, anchor, text }: PlacedLabel): Box {
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
