// This product's timeline: the component of its page, in React's production build and its own colours, with lanes by
// kind. It has no terms of office behind it and no way back, as no contender has.
import { afterPaint } from "./frames.mjs";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import laneHeaders from "@/app/lane-headers.css";
import { Timeline } from "@/components/timeline/timeline";
import { english } from "@/lib/messages/en";
import { paletteCss } from "@/lib/theme/palette";
import { RANGE } from "../../synthetic.mjs";
import { dragTo, letGo } from "./drag.mjs";
import { countOf, lanesOf, maskOf, metricsOf, wordsOf } from "./our-input.mjs";
import { drawnIn, isBehind, isPainted, marksIn } from "./our-picture.mjs";
import placing from "./ours.css";
import { takeStage } from "./stage.mjs";

const DAY = 86_400_000;
const state = { element: null, root: null, props: null, columns: null };
/** What is asked for: how many events are right (null for any), and what to call. */
let asked = null;

/** Gives the timeline other properties, as a click in the page does: drawn before the click has ended. */
function give(props) {
  state.props = { ...state.props, ...props };
  const { root } = state;
  flushSync(() => root.render(createElement(Timeline, state.props)));
}

function ask(events, done) {
  const start = performance.now();
  let follow;
  const followed = new Promise((resolve) => (follow = resolve));
  asked = { events, done, painted: false, followed, start, follow };
}

/** Whatever the page has changed: is what was asked for in the picture now, and has the drawing followed? */
function look(records) {
  if (!asked) return;
  const { element } = state;
  const { events, done, start, follow } = asked;
  const right =
    events === null
      ? records.some(({ attributeName }) => attributeName === "data-painted")
      : isPainted(element, state.width) && drawnIn(element) === events;
  if (right && !asked.painted) {
    asked.painted = true;
    done();
  }
  if (!asked.painted || isBehind(element)) return;
  asked = { followed: asked.followed };
  afterPaint(() => follow(performance.now() - start));
}

/** Ends a drag, and finds out whether it has led where it should. */
function endDrag() {
  if (!state.wanted) return;
  letGo(state.element);
  const off = state.props.window.start - state.wanted.start;
  if (Math.abs(off) > DAY) throw new Error(`Dragged ${off / DAY} days too far`);
  state.wanted = null;
}

function mount(element, input, done) {
  const { columns } = input;
  // Read once: it would lay out what is looked at.
  const width = element.clientWidth;
  Object.assign(state, { element, width, columns });
  state.root = createRoot(element);
  new MutationObserver(look).observe(element, {
    ...{ attributes: true, childList: true, subtree: true },
    attributeFilter: ["data-painted", "aria-busy", "width"],
  });
  ask(columns.length, done);
  state.props = {
    ...{ columns, words: wordsOf(columns), lanes: lanesOf(columns) },
    ...{ mask: maskOf(columns, null), filter: "", window: RANGE },
    ...{ selected: null, metrics: input.metrics, messages: english },
    ...{ onWindow: (window) => give({ window }), onSelect() {} },
  };
  state.root.render(createElement(Timeline, state.props));
}

const style = document.createElement("style");
style.textContent = [paletteCss(), laneHeaders, placing].join("\n");
document.head.append(style);
takeStage({
  prepare(events) {
    const columns = {
      ...events,
      idOf: (row) => `synthetic-${row}`,
      titleOf: (row) => ({ text: events.titleOf(row), lang: "en" }),
    };
    return { columns, metrics: metricsOf("sans-serif") };
  },
  paint: mount,
  filter(actor, done) {
    const { columns } = state;
    const mask = maskOf(columns, actor);
    ask(countOf(columns, actor), done);
    give({ mask, filter: String(actor) });
  },
  // A window as long as the one before is dragged to, and the pointer is not lifted before another is asked for.
  show(window, done) {
    const { element, props } = state;
    const length = ({ start, end }) => end - start;
    if (Math.abs(length(window) - length(props.window)) < 1) {
      ask(null, done);
      state.wanted = window;
      return dragTo(element, props.window, window);
    }
    endDrag();
    const whole = window === RANGE;
    ask(whole ? state.columns.length : null, done);
    give({ window });
  },
  drawn: () => drawnIn(state.element),
  marks: () => marksIn(state.element),
  followed: () => asked.followed,
});
