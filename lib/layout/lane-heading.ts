import type { TextMetrics } from "../model/text-metrics";
import { textWidth } from "./text-width";
import { wrapRows } from "./wrap-rows";

/** Width of the column of headings beside the plot, pixels. */
export const HEADING_COLUMN = 172;
/** Height of the line that a heading takes at the top of its lane where there is no column, pixels. */
export const HEADING_LINE = 24;
/** Width and height of a heading's button, pixels. */
const HEADING_TOOL = 24;
/** How much wider semi-bold names are than the regular weight that is measured. */
export const SEMI_BOLD = 1.055;

/** Buttons that stand right of the words: in a column, the one that collapses the lane stands left of them. */
const BESIDE_COLUMN = 2 * HEADING_TOOL;
const BESIDE_LINE = 3 * HEADING_TOOL;
/** From here up a lane has room for a name, a count and buttons below one another, pixels. */
const ROOMY = 44;
/** From the left edge of a column to its words, pixels. */
const LEFT = 16;
const GAP = 8;
const DESCENT = 4;
/** From a button to the foot of its lane, and inside it around its figure, pixels. */
const FOOT = 3;
const AIR = 6;
const MOST_ROWS = 3;

/** Some words of a heading; pixels from the left and top of the lane's whole row, `y` the baseline of the first line. */
export interface HeadingText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** A lane's name and count where they are drawn. */
export interface LaneHeading {
  readonly name: HeadingText;
  /** Null where a low lane has no room for it beside a long name. */
  readonly count: HeadingText | null;
}

export interface LaneHeadingInput {
  readonly name: string;
  readonly count: string;
  /** Height of the lane, pixels. */
  readonly height: number;
  /** Width of the column of headings, or null where each stands in the plot, which is `width` wide; pixels. */
  readonly column: number | null;
  readonly width: number;
  readonly metrics: TextMetrics;
}

/** Where a lane's name and count stand, the same in every drawing: nothing is cut; what is long is wrapped, then drawn smaller, and keeps clear of the buttons. */
export function layLaneHeading(input: LaneHeadingInput): LaneHeading {
  const { height, column, width } = input;
  if (column === null)
    return layInLine(input, {
      ...{ x: 6, height: HEADING_LINE, leading: 12 },
      room: width - BESIDE_LINE - 6 - GAP,
    });
  if (height >= ROOMY) return layInColumn(input, column);
  return layInLine(input, {
    ...{ x: LEFT, height, leading: 13 },
    room: column - LEFT,
  });
}

/** Sizes to try: of the name, from line to line, first baseline, of the count. */
const SIZES = [
  [14, 17, 20, 12.5],
  [12.5, 15, 17, 12],
  [12, 13, 15, 12],
] as const;

function layInColumn(input: LaneHeadingInput, column: number): LaneHeading {
  const x = LEFT;
  const room = column - x;
  const headings = SIZES.map(([size, leading, y, small]) => {
    const lines = wrapName(input.name, size, room, input.metrics);
    const below = y + lines.length * leading;
    return {
      name: { lines, x, y, size, leading },
      count: { lines: [input.count], x, y: below, size: small, leading },
    };
  });
  const fitting = headings.find((heading) => fits(heading, room, input));
  return fitting ?? (headings.at(-1) as LaneHeading);
}

function fits(
  { name, count }: Record<"name" | "count", HeadingText>,
  room: number,
  { height, metrics }: LaneHeadingInput,
): boolean {
  // Lines as low as the buttons' figures must end before them.
  const tools = height - FOOT - HEADING_TOOL + AIR - DESCENT;
  const clear = (wide: number, baseline: number) =>
    wide <= (baseline > tools ? room - BESIDE_COLUMN + AIR : room);
  return (
    name.lines.length <= MOST_ROWS &&
    name.lines.every((line, row) =>
      clear(nameWidth(line, name.size, metrics), name.y + row * name.leading),
    ) &&
    clear(textWidth(count.lines[0] ?? "", count.size, metrics), count.y) &&
    count.y <= height - DESCENT
  );
}

interface Line {
  readonly x: number;
  readonly height: number;
  readonly room: number;
  readonly leading: number;
}

function layInLine(input: LaneHeadingInput, line: Line): LaneHeading {
  const { name, count, metrics } = input;
  const { x, height, room, leading } = line;
  for (const [size, , , small] of SIZES) {
    const after = nameWidth(name, size, metrics) + GAP;
    if (after + textWidth(count, small, metrics) > room) continue;
    const y = Math.floor(height / 2 + size / 3);
    return {
      name: { lines: [name], x, y, size, leading },
      count: { lines: [count], x: x + after, y, size: small, leading },
    };
  }
  return layInRows(input, { x, height, room, leading });
}

function layInRows(input: LaneHeadingInput, line: Line): LaneHeading {
  const { name, count, metrics } = input;
  const { x, height, room, leading } = line;
  const size = 12;
  const lines = wrapName(name, size, room, metrics);
  const most = Math.floor(height / leading);
  const after = nameWidth(lines.at(-1) ?? "", size, metrics) + GAP;
  const beside = after + textWidth(count, size, metrics) <= room;
  const rows = lines.length + (beside || lines.length >= most ? 0 : 1);
  const y = Math.floor((height - rows * leading) / 2 + 10);
  const last = y + (rows - 1) * leading;
  const tail = { lines: [count], y: last, size, leading };
  const shown = beside || rows > lines.length;
  return {
    name: { lines, x, y, size, leading },
    count: shown ? { ...tail, x: beside ? x + after : x } : null,
  };
}

function nameWidth(name: string, size: number, metrics: TextMetrics): number {
  return textWidth(name, size, metrics) * SEMI_BOLD;
}

function wrapName(
  name: string,
  size: number,
  room: number,
  metrics: TextMetrics,
): string[] {
  return wrapRows(name, size, room / SEMI_BOLD, metrics);
}
