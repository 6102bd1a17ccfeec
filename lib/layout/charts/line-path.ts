interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * SVG path data of straight lines through points in turn; null opens a gap. (D3's `line` does the same and more, at
 * some 5 kB of script that every reader would load.)
 *
 * @example linePath([{ x: 0, y: 1 }, { x: 2, y: 3 }, null, { x: 4, y: 5 }]) // "M0,1L2,3M4,5"
 */
export function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, i) => {
      if (!point) return "";
      return `${i > 0 && points[i - 1] ? "L" : "M"}${point.x},${point.y}`;
    })
    .join("");
}

/**
 * SVG path data of steps: each point holds its height until the next one.
 *
 * @example stepPath([{ x: 0, y: 9 }, { x: 5, y: 7 }]) // "M0,9H5V7"
 */
export function stepPath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => (i === 0 ? `M${x},${y}` : `H${x}V${y}`))
    .join("");
}
