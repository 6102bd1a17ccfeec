// TimelineJS: made again for a filter, since it has none. Its strip is as many screens wide as it is told, and a pan moves
// that strip as a drag does (TimeNav: `_el.slider.style.left`), without changing the slide: the least it can do.
import "./frames.mjs";
import { RANGE } from "../../synthetic.mjs";
import { takeStage } from "./stage.mjs";

const DAY_PRECISION = 0;
const MONTH = 1;
const SPAN = 8;
const SCREENS = 4;
const DAY = 86_400_000;
const state = {};

function partsOf(time, precision) {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    ...(precision <= MONTH && { month: date.getUTCMonth() + 1 }),
    ...(precision === DAY_PRECISION && { day: date.getUTCDate() }),
  };
}

function make(events, done) {
  state.shown = events;
  state.timeline = new globalThis.TL.Timeline(
    state.element,
    { events },
    { hash_bookmark: false, duration: 0, font: null, scale_factor: SCREENS },
  );
  state.timeline.on("loaded", done);
}

takeStage({
  prepare(events) {
    state.actor = events.actor;
    return Array.from({ length: events.length }, (_, row) => ({
      unique_id: `synthetic-${row}`,
      row,
      start_date: partsOf(events.start[row], events.precision[row]),
      ...(events.flags[row] & SPAN && {
        end_date: partsOf(events.end[row] - DAY, DAY_PRECISION),
      }),
      text: { headline: events.titleOf(row) },
      group: String(events.kind[row]),
    }));
  },
  paint(element, events, done) {
    Object.assign(state, { element, events });
    make(events, done);
  },
  filter(actor, done) {
    make(
      actor === null
        ? state.events
        : state.events.filter(({ row }) => state.actor[row] === actor),
      done,
    );
  },
  show({ start }, done) {
    const { timescale, options, _el } = state.timeline._timenav;
    const share = (start - RANGE.start) / (RANGE.end - RANGE.start);
    _el.slider.style.left = `${options.width / 2 - share * timescale.getPixelWidth()}px`;
    done();
  },
  drawn: () => document.querySelectorAll(".tl-timemarker").length,
});
