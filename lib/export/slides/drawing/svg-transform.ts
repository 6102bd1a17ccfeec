/** Where a drawing's units come to stand: scaled alike in both directions, turned, then moved. */
export interface Placement {
  readonly scale: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Units as they are. */
export const UNMOVED: Placement = { scale: 1, turn: 0, x: 0, y: 0 };

/** Where a point of a drawing comes to stand. */
export function placePoint(
  { scale, turn, x, y }: Placement,
  point: Point,
): Point {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    x: x + scale * (point.x * cos - point.y * sin),
    y: y + scale * (point.x * sin + point.y * cos),
  };
}

/** One placement within another. */
export function placeWithin(outer: Placement, inner: Placement): Placement {
  return {
    scale: outer.scale * inner.scale,
    turn: outer.turn + inner.turn,
    ...placePoint(outer, inner),
  };
}

const STEP = /(\w+)\(([^)]*)\)/g;

/** Reads a `transform` of translate, scale (alike in both directions) and rotate (around the origin); others are passed over. */
export function readTransform(text: string): Placement {
  let placed = UNMOVED;
  for (const [, name, list = ""] of text.matchAll(STEP)) {
    const [first = 0, second = 0] = list
      .split(/[\s,]+/)
      .filter((part) => part !== "")
      .map(Number);
    if (name === "translate")
      placed = placeWithin(placed, { ...UNMOVED, x: first, y: second });
    if (name === "scale")
      placed = placeWithin(placed, { ...UNMOVED, scale: first });
    if (name === "rotate")
      placed = placeWithin(placed, { ...UNMOVED, turn: first });
  }
  return placed;
}
