/** The stage that every scene is laid out on, stage pixels: 96 to the inch, so that it is also a slide of 13⅓ by 7½ inches. */
export const STAGE = { width: 1280, height: 720 } as const;

/** No text on the stage is smaller, stage pixels: who sits at the back reads it. */
export const LEAST_TEXT = 18;

/** A rectangle, stage pixels from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a scene has that takes room. */
export interface SceneShape {
  /** What is drawn: the timeline asks for width, charts for height; null for words alone. */
  readonly drawing: "timeline" | "chart" | null;
  readonly figure: boolean;
  readonly quote: boolean;
  readonly text: boolean;
  /** Whether any of its steps says something. */
  readonly steps: boolean;
  /** Whether two languages stand together. */
  readonly both: boolean;
}

/** Where the parts of a scene stand; null for what it does not have. */
export interface SceneFrame {
  readonly title: Box;
  readonly second: Box | null;
  readonly figure: Box | null;
  readonly quote: Box | null;
  readonly text: Box | null;
  readonly drawing: Box | null;
  readonly step: Box | null;
  /** Sources on the left, the scene's number on the right. */
  readonly foot: Box;
}

type Words = Pick<SceneFrame, "figure" | "quote" | "text">;

const MARGIN = 48;
const WIDTH = STAGE.width - 2 * MARGIN;
const GAP = 24;
const TITLE: Box = { x: MARGIN, y: 22, width: WIDTH, height: 64 };
const SECOND: Box = { x: MARGIN, y: 84, width: WIDTH, height: 36 };
const FOOT: Box = { x: MARGIN, y: 674, width: WIDTH, height: 30 };
/** Height of the line that steps say something in, in one language and in two. */
const STEP = { one: 40, both: 58 } as const;
/** Height of the words above a timeline, in one language and in two. */
const STRIP = { one: 112, both: 132 } as const;
/** Width of the words beside a chart. */
const COLUMN = 436;
const FIGURE = {
  column: 190,
  columnBoth: 156,
  strip: 380,
  alone: 460,
} as const;

/** Where the parts of a scene stand on the stage. */
export function sceneFrame(shape: SceneShape): SceneFrame {
  const { both, drawing } = shape;
  const second = both ? SECOND : null;
  const top = (second ?? TITLE).y + (second ?? TITLE).height + 12;
  const line = shape.steps ? (both ? STEP.both : STEP.one) : 0;
  const foot = FOOT.y - 8 - line;
  const step = shape.steps
    ? { x: MARGIN, y: foot, width: WIDTH, height: line }
    : null;
  const body = {
    ...{ x: MARGIN, y: top, width: WIDTH },
    height: foot - top - (line > 0 ? 8 : 0),
  };
  const frame = { title: TITLE, second, step, foot: FOOT };
  if (drawing === null)
    return { ...frame, drawing: null, ...wordsAlone(shape, body) };
  if (!shape.figure && !shape.quote && !shape.text)
    return { ...frame, drawing: body, ...NO_WORDS };
  const [words, rest] =
    drawing === "timeline"
      ? cutTop(body, both ? STRIP.both : STRIP.one)
      : cutRight(body, COLUMN);
  return {
    ...frame,
    drawing: rest,
    ...(drawing === "timeline"
      ? wordsInStrip(shape, words)
      : wordsInColumn(shape, words)),
  };
}

const NO_WORDS: Words = { figure: null, quote: null, text: null };

/** The figure on the left as large as can be, quote and text right of it, one below the other. */
function wordsAlone(shape: SceneShape, body: Box): Words {
  const room = { ...body, y: body.y + GAP, height: body.height - GAP };
  if (!shape.figure) return { figure: null, ...stack(shape, room) };
  if (!shape.quote && !shape.text) return { ...NO_WORDS, figure: room };
  const [figure, rest] = cutLeft(room, FIGURE.alone);
  return { figure, ...stack(shape, rest) };
}

/** Side by side above a timeline. */
function wordsInStrip(shape: SceneShape, strip: Box): Words {
  const { quote, text } = shape;
  const [figure, rest] = shape.figure
    ? quote || text
      ? cutLeft(strip, FIGURE.strip)
      : [strip, strip]
    : [null, strip];
  if (!quote || !text)
    return { figure, quote: quote ? rest : null, text: text ? rest : null };
  const [left, right] = cutLeft(rest, (rest.width - GAP) / 2);
  return { figure, quote: left, text: right };
}

/** One below the other beside a chart. */
function wordsInColumn(shape: SceneShape, column: Box): Words {
  if (!shape.figure) return { figure: null, ...stack(shape, column) };
  if (!shape.quote && !shape.text) return { ...NO_WORDS, figure: column };
  const [figure, rest] = cutTop(
    column,
    shape.both ? FIGURE.columnBoth : FIGURE.column,
  );
  return { figure, ...stack(shape, rest) };
}

function stack(
  { quote, text }: SceneShape,
  room: Box,
): Pick<Words, "quote" | "text"> {
  if (!quote || !text)
    return { quote: quote ? room : null, text: text ? room : null };
  const [above, below] = cutTop(room, (room.height - GAP) / 2);
  return { quote: above, text: below };
}

function cutTop(box: Box, height: number): [top: Box, rest: Box] {
  const used = height + GAP / 2;
  return [
    { ...box, height },
    { ...box, y: box.y + used, height: box.height - used },
  ];
}

function cutLeft(box: Box, width: number): [left: Box, rest: Box] {
  const used = width + GAP;
  return [
    { ...box, width },
    { ...box, x: box.x + used, width: box.width - used },
  ];
}

function cutRight(box: Box, width: number): [right: Box, rest: Box] {
  const rest = box.width - width - GAP;
  return [
    { ...box, x: box.x + rest + GAP, width },
    { ...box, width: rest },
  ];
}
