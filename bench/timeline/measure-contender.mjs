// One contender with one number of events, in a browser of its own: what hangs or runs out of memory ends with it.
import { chromium } from "playwright-core";
import { browserOptions } from "../../scripts/find-browser.mjs";
import { median } from "../report.mjs";
import { traceSteps } from "./busy-time.mjs";
import { memoryOf } from "./memory.mjs";

/** What a contender gets for each thing asked of it, in milliseconds. */
export const PATIENCE = 60_000;
const PREPARING = 180_000;
const FILTERS = 5;
const FILTERING = 10_000;
// Without it measureUserAgentSpecificMemory waits some 20 s for a garbage collection.
const MEASURE_NOW = "--enable-blink-features=ForceEagerMeasureMemory";
export const VIEWPORT = { width: 1280, height: 800 };

/** A contender that was too slow, or whose page broke: a result, not an error of the run. */
class Unfinished extends Error {
  constructor(phase, reason) {
    super(reason);
    this.phase = phase;
  }
}

/**
 * Measures everything there is to know about a contender once.
 *
 * @returns times in milliseconds, memory in bytes; after what it did not finish it has no more figures, and `unfinished`
 * names the phase and the reason.
 */
export async function measureContender(url, count, shape) {
  const options = await browserOptions({ whole: true });
  const server = await chromium.launchServer({
    ...options,
    args: [...options.args, MEASURE_NOW],
  });
  const result = {};
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({
      viewport: VIEWPORT,
      reducedMotion: "reduce", // nobody's pictures move on their way
    });
    await page.goto(url);
    await page.locator("body[data-ready]").waitFor();
    await measurePage({ browser, page, count, shape, result });
  } catch (error) {
    if (!(error instanceof Unfinished)) throw error;
    result.unfinished = { phase: error.phase, reason: error.message };
  } finally {
    await server.kill();
  }
  return result;
}

async function measurePage({ browser, page, count, shape, result }) {
  const ask = (phase, expression, patience = PATIENCE) =>
    within(phase, patience, page, page.evaluate(expression));
  const input = JSON.stringify(shape);
  await ask("prepare", `stage.prepare(${count}, ${input})`, PREPARING);
  await ask("prepare", "stage.longestBlock()");

  result.painted = await ask("paint", "stage.paint()");
  expectDrawn(await ask("paint", "stage.drawn()"), count);
  result.paintBlock = await ask("paint", "stage.longestBlock()");
  result.paintFollowed = await ask("paint", "stage.followed()");
  result.marks = await ask("paint", "stage.marks()");
  result.elements = await ask("paint", "stage.elements()");
  result.memory = await within("memory", PATIENCE, page, memoryOf(page));

  const pan = () => ask("pan", `stage.pan(${PATIENCE})`, 2 * PATIENCE);
  const traced = await traceSteps(browser, page, pan);
  const { result: steps, busy, longest } = traced;
  Object.assign(result, { frames: busy, steps, panBlock: longest });

  await ask("filter", "stage.showAll()");
  await ask("filter", "stage.longestBlock()");
  await measureFilter(ask, count, result);
}

async function measureFilter(ask, count, result) {
  const start = performance.now();
  const times = [];
  const blocks = [];
  const followed = [];
  const more = () =>
    times.length < FILTERS &&
    (times.length === 0 || performance.now() - start < FILTERING);
  while (more()) {
    times.push(await ask("filter", "stage.filter(true)"));
    expectDrawn(await ask("filter", "stage.drawn()"), count / 10);
    blocks.push(await ask("filter", "stage.longestBlock()"));
    followed.push(await ask("filter", "stage.followed()"));
    await ask("filter", "stage.filter(false)");
    expectDrawn(await ask("filter", "stage.drawn()"), count);
    await ask("filter", "stage.longestBlock()");
    result.filtered = median(times);
    result.filterBlock = Math.max(...blocks);
    if (followed[0] !== undefined) result.filterFollowed = median(followed);
  }
}

async function within(phase, patience, page, promise) {
  let timer;
  let broken;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`> ${patience / 1000} s`)),
      patience,
    );
    broken = () => reject(new Error("page crashed"));
    page.on("crash", broken);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    promise.catch(() => {}); // it ends with the browser
    throw new Unfinished(phase, error.message.split("\n")[0]);
  } finally {
    clearTimeout(timer);
    page.off("crash", broken);
  }
}

function expectDrawn(drawn, expected) {
  if (drawn !== expected)
    throw new Error(`${drawn} events drawn, where ${expected} is right`);
}
