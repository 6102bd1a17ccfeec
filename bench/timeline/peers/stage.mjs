import { RANGE, syntheticEvents } from "../../synthetic.mjs";
import { timeToPaint } from "./frames.mjs";

const STEPS = 60;
const ACTOR = 3;

/**
 * Gives the run its handles on a contender, as `globalThis.stage`. A contender has
 * - `prepare(events)`: synthetic columns to its own input, not timed;
 * - `paint(element, input, done)`, `filter(actor | null, done)`, `show(window, done)`: each calls `done` when what
 *   was asked for is in the picture entirely;
 * - `drawn()`: how many events the picture stands for;
 * - if it has links that come after the picture, `followed()`: the milliseconds until those were painted too, and
 *   `marks()`: how many there are.
 */
export function takeStage(contender) {
  let input;
  globalThis.stage = {
    prepare(count, shape) {
      input = contender.prepare(syntheticEvents(count, shape));
    },
    paint: () =>
      timeToPaint((done) =>
        contender.paint(document.getElementById("stage"), input, done),
      ),
    filter: (on) =>
      timeToPaint((done) => contender.filter(on ? ACTOR : null, done)),
    showAll: () => timeToPaint((done) => contender.show(RANGE, done)),
    pan: (patience) => pan(contender, patience),
    drawn: () => contender.drawn(),
    followed: () => contender.followed?.(),
    marks: () => contender.marks?.(),
    elements: () =>
      document.getElementById("stage").getElementsByTagName("*").length,
    longestBlock,
  };
  document.body.dataset.ready = "";
}

/** The window of a step, a quarter of the range wide: the first at its start, the last at its end. */
function windowOf(step) {
  const width = (RANGE.end - RANGE.start) / 4;
  const start =
    RANGE.start + ((RANGE.end - RANGE.start - width) * step) / STEPS;
  return { start, end: start + width };
}

// Marks let the trace tell which task belongs to which step.
async function pan(contender, patience) {
  await timeToPaint((done) => contender.show(windowOf(0), done));
  await rest();
  const deadline = performance.now() + patience;
  const times = [];
  while (times.length < STEPS && performance.now() < deadline)
    times.push(
      await timeToPaint((done) => {
        performance.mark(`bench-step ${times.length}`);
        contender.show(windowOf(times.length + 1), done);
      }),
    );
  performance.mark("bench-step end");
  return times;
}

function rest() {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

let blocks = [];
const observer = new PerformanceObserver((list) =>
  blocks.push(...list.getEntries()),
);
observer.observe({ type: "longtask" });

/** The longest task of 50 ms or more since the last call, in milliseconds; 0 if none was. */
async function longestBlock() {
  await rest();
  blocks.push(...observer.takeRecords());
  const longest = Math.max(0, ...blocks.map(({ duration }) => duration));
  blocks = [];
  return longest;
}
