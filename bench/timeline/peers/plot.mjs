// Observable Plot: dots for days, rules for longer dates, tips for the titles. It has no state: a filter and a pan draw
// anew, from the events in the window only, which is what makes its pan quickest.
import "./frames.mjs";
import * as Plot from "@observablehq/plot";
import { KINDS, RANGE } from "../../synthetic.mjs";
import { rowOf } from "./rows.mjs";
import { takeStage } from "./stage.mjs";

const DAY_PRECISION = 0;
const x1 = (event) => event.start;
const state = { window: RANGE, actor: null };

function draw() {
  const { start, end } = state.window;
  const inWindow = state.events.filter(
    (event) =>
      event.start < end &&
      event.end > start &&
      (state.actor === null || event.actor === state.actor),
  );
  const isDay = (event) => event.precision === DAY_PRECISION;
  state.shown = inWindow;
  const figure = Plot.plot({
    width: 1280,
    height: 800,
    marginLeft: 120,
    x: { type: "utc", domain: [start, end] },
    y: {
      domain: [KINDS.length, 0],
      ticks: KINDS.map((_, kind) => kind + 0.5),
      tickFormat: (value) => KINDS[Math.floor(value)],
      label: null,
    },
    color: { domain: KINDS },
    marks: [
      Plot.link(inWindow, {
        filter: (event) => !isDay(event),
        x1,
        x2: "end",
        y: "y",
        stroke: (event) => KINDS[event.kind],
        clip: true,
      }),
      Plot.dot(inWindow, {
        filter: isDay,
        x: x1,
        y: "y",
        fill: (event) => KINDS[event.kind],
        r: 3,
        clip: true,
      }),
      Plot.tip(
        inWindow,
        Plot.pointer({ x: x1, y: "y", title: (event) => event.title }),
      ),
    ],
  });
  state.element.replaceChildren(figure);
}

takeStage({
  prepare: (events) =>
    Array.from({ length: events.length }, (_, row) => ({
      title: events.titleOf(row),
      start: events.start[row],
      end: events.end[row],
      precision: events.precision[row],
      kind: events.kind[row],
      y: events.kind[row] + rowOf(row),
      actor: events.actor[row],
    })),
  paint(element, events, done) {
    Object.assign(state, { element, events });
    draw();
    done();
  },
  filter(actor, done) {
    state.actor = actor;
    draw();
    done();
  },
  show(window, done) {
    state.window = window;
    draw();
    done();
  },
  drawn: () => state.shown.length,
});
