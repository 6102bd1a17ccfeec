/** A point of a drawing, in its units. */
export type Spot = readonly [x: number, y: number];

/** Path data of curves and lines to a tenth of a unit, each number told from the one before: half as long as told from the origin. */
export interface ShortPath {
  readonly curve: (one: Spot, two: Spot, end: Spot) => ShortPath;
  readonly line: (end: Spot) => ShortPath;
  readonly close: () => ShortPath;
  readonly data: () => string;
}

/**
 * Starts a path.
 *
 * @example shortPath([1, 2]).line([1.5, 1]).data() // "M1 2l.5-1"
 */
export function shortPath(start: Spot): ShortPath {
  let text = "M";
  // Where the pen is, in tenths: what is rounded away at one point is made up for at the next.
  let pen = [0, 0] as Spot;
  const tell = (...spots: readonly Spot[]) => {
    let row = "";
    for (const [x, y] of spots)
      row = joinTenths(row, [
        Math.round(x * 10) - pen[0],
        Math.round(y * 10) - pen[1],
      ]);
    const [x, y] = spots.at(-1) ?? start;
    pen = [Math.round(x * 10), Math.round(y * 10)];
    return row;
  };
  text += tell(start);
  const path: ShortPath = {
    curve: (one, two, end) => add(`c${tell(one, two, end)}`),
    line: (end) => add(`l${tell(end)}`),
    close: () => add("z"),
    data: () => text,
  };
  const add = (part: string) => {
    text += part;
    return path;
  };
  return path;
}

// A number needs no space before it that starts with a sign, or with a point after another point.
function joinTenths(row: string, tenths: readonly number[]): string {
  return tenths.reduce((told, value) => {
    const text = String(value / 10).replace(/^(-?)0\./, "$1.");
    const joins =
      told === "" ||
      text.startsWith("-") ||
      (text.startsWith(".") && /\.\d*$/.test(told));
    return told + (joins ? "" : " ") + text;
  }, row);
}
