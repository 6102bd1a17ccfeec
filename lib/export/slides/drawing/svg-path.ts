import { arcCurves } from "./arc-curves";
import type { Point } from "./svg-transform";

/** A part of an outline, in absolute units: where it begins anew, goes straight, curves, or closes. */
export type PathPart =
  | { readonly to: "move" | "line"; readonly points: readonly [Point] }
  | {
      readonly to: "curve";
      /** Two that it bends towards, and its end. */
      readonly points: readonly [Point, Point, Point];
    }
  | { readonly to: "close"; readonly points: readonly [] };

/** A part of an outline with each of its points moved. */
export function movePart(
  part: PathPart,
  move: (point: Point) => Point,
): PathPart {
  if (part.to === "close") return part;
  if (part.to !== "curve")
    return { to: part.to, points: [move(part.points[0])] };
  const [first, second, end] = part.points;
  return { to: "curve", points: [move(first), move(second), move(end)] };
}

const TOKEN = /([a-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;
/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  ...{ m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 },
};

/** Reads the data of a path: moves, lines, curves of both kinds, arcs and closes; what follows something else is left out. */
export function readPath(data: string): PathPart[] {
  const parts: PathPart[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const { command, values } of commandsOf(data)) {
    const made = partsOf(command, values, at);
    parts.push(...made);
    const last = made.at(-1);
    at = last?.points.at(-1) ?? start;
    if (last?.to === "move") start = at;
  }
  return parts;
}

interface Command {
  readonly command: string;
  readonly values: readonly number[];
}

function commandsOf(data: string): Command[] {
  const found: Command[] = [];
  let command = "";
  let values: number[] = [];
  for (const [, letter, number] of data.matchAll(TOKEN)) {
    if (letter) {
      command = letter;
      values = [];
    } else values.push(Number(number));
    const takes = TAKES[command.toLowerCase()];
    if (takes === undefined) return found;
    if (values.length === takes && (letter === undefined || takes === 0)) {
      found.push({ command, values });
      values = [];
      // What follows a move without a letter are lines.
      if (command === "m") command = "l";
      if (command === "M") command = "L";
    }
  }
  return found;
}

function partsOf(
  command: string,
  values: readonly number[],
  at: Point,
): PathPart[] {
  const base = command === command.toLowerCase() ? at : { x: 0, y: 0 };
  const point = (index: number): Point => ({
    x: base.x + (values[index] ?? 0),
    y: base.y + (values[index + 1] ?? 0),
  });
  switch (command.toLowerCase()) {
    case "m":
      return [{ to: "move", points: [point(0)] }];
    case "l":
      return [{ to: "line", points: [point(0)] }];
    case "h":
      return [{ to: "line", points: [{ x: point(0).x, y: at.y }] }];
    case "v":
      return [
        { to: "line", points: [{ x: at.x, y: base.y + (values[0] ?? 0) }] },
      ];
    case "c":
      return [{ to: "curve", points: [point(0), point(2), point(4)] }];
    case "q":
      return [{ to: "curve", points: cubicOf(at, point(0), point(2)) }];
    case "a":
      return arcCurves(at, values, point(5)).map((points) => ({
        to: "curve",
        points,
      }));
    default:
      return [{ to: "close", points: [] }];
  }
}

function cubicOf(from: Point, bend: Point, to: Point): [Point, Point, Point] {
  const towards = (end: Point): Point => ({
    x: end.x + ((bend.x - end.x) * 2) / 3,
    y: end.y + ((bend.y - end.y) * 2) / 3,
  });
  return [towards(from), towards(to), to];
}
