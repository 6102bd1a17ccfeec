// This product's timeline: its engine, and the painter of its canvas, from columns. Lanes by kind.
import "./frames.mjs";
import { fixedPalette } from "@/lib/theme/palette";
import { indexLanes } from "@/lib/layout/timeline/index-lanes";
import { makePlacer } from "@/lib/layout/timeline/make-placer";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import { paintTimeline } from "@/components/timeline/paint/paint-timeline";
import { KINDS, RANGE } from "../../synthetic.mjs";
import { takeStage } from "./stage.mjs";

const WIDTH = 1280;
const GUTTER = 172;
const FACE = "sans-serif";
const kit = { palette: fixedPalette("light"), face: FACE, focused: null };
const state = { window: RANGE, drawn: 0 };

/** Advance widths of the face in thousandths of an em, as the product reads them from its font file. */
function metricsOf(context) {
  context.font = `1000px ${FACE}`;
  const codes = Array.from({ length: 0x5f }, (_, index) => index + 0x20);
  return Object.fromEntries(
    codes.map((code) => {
      const character = String.fromCharCode(code);
      return [character, Math.round(context.measureText(character).width)];
    }),
  );
}

function lanesOf({ length, kind }) {
  const counts = new Uint32Array(KINDS.length);
  for (let row = 0; row < length; row += 1) counts[kind[row]] += 1;
  const lanes = KINDS.map((id, lane) => ({
    id,
    rows: new Uint32Array(counts[lane]),
  }));
  const filled = new Uint32Array(KINDS.length);
  for (let row = 0; row < length; row += 1) {
    lanes[kind[row]].rows[filled[kind[row]]] = row;
    filled[kind[row]] += 1;
  }
  return lanes;
}

function maskOf({ length, actor }, chosen) {
  const mask = new Uint8Array(length);
  if (chosen === null) return mask.fill(1);
  for (let row = 0; row < length; row += 1)
    mask[row] = actor[row] === chosen ? 1 : 0;
  return mask;
}

function select(actor) {
  const { index, columns, metrics } = state;
  const selection = selectRows(index, maskOf(columns, actor));
  state.placer = makePlacer(index, selection, {
    ...{ order: KINDS, collapsed: new Set(), headings: false },
    ...{ metrics, locale: "en", selected: null },
  });
}

function draw() {
  const { canvas, context, columns, placer, window } = state;
  const timeline = placer({ window, width: WIDTH - GUTTER });
  if (canvas.height !== timeline.height)
    Object.assign(canvas, { width: WIDTH, height: timeline.height });
  const picture = { timeline, columns, gutter: GUTTER };
  state.drawn = paintTimeline(
    context,
    { ...picture, boundaries: [], selected: null },
    kit,
  );
}

takeStage({
  prepare(events) {
    const columns = {
      ...events,
      idOf: (row) => `synthetic-${row}`,
      titleOf: (row) => ({ text: events.titleOf(row), lang: "en" }),
    };
    const context = document.createElement("canvas").getContext("2d");
    return { columns, metrics: metricsOf(context) };
  },
  paint(element, input, done) {
    Object.assign(state, input);
    state.canvas = document.createElement("canvas");
    state.context = state.canvas.getContext("2d", { alpha: false });
    element.append(state.canvas);
    state.index = indexLanes(input.columns, lanesOf(input.columns));
    select(null);
    draw();
    done();
  },
  filter(actor, done) {
    select(actor);
    draw();
    done();
  },
  show(window, done) {
    state.window = window;
    draw();
    done();
  },
  drawn: () => state.drawn,
});
