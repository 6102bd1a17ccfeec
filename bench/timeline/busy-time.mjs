// How long the page's main thread is busy with each step of a pan: scripts, timers, garbage collection, style, layout,
// paint and commit, from a trace of Chromium. What other threads do (raster, compositing) is not in it, for nobody.

const CATEGORIES = [
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
];
const MARK = "bench-step";

/** Runs `work` under a trace and returns its result, the milliseconds of main thread of every step that it marked and those of the longest task in them. */
export async function traceSteps(browser, page, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const result = await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const steps = tasksPerStep(traceEvents);
  return {
    result,
    busy: steps.map((tasks) => tasks.reduce((sum, time) => sum + time, 0)),
    longest: Math.max(...steps.flat()),
  };
}

/** A step is what runs from the task that has its mark to the task that has the next. */
function tasksPerStep(events) {
  const marks = events
    .filter(({ name }) => name.startsWith(MARK))
    .sort((a, b) => a.ts - b.ts);
  if (marks.length === 0) throw new Error("The trace has no step.");
  const [{ pid, tid }] = marks;
  const tasks = outermost(
    events.filter(
      (event) =>
        event.name === "RunTask" && event.pid === pid && event.tid === tid,
    ),
  );
  const starts = marks.map(
    ({ ts }) => tasks.findLast((task) => task.ts <= ts).ts,
  );
  return starts
    .slice(0, -1)
    .map((start, step) =>
      tasks
        .filter(({ ts }) => ts >= start && ts < starts[step + 1])
        .map(({ dur }) => dur / 1000),
    );
}

function outermost(tasks) {
  let end = -Infinity;
  return tasks
    .toSorted((a, b) => a.ts - b.ts)
    .filter((task) => {
      const nested = task.ts < end;
      if (!nested) end = task.ts + task.dur;
      return !nested;
    });
}
