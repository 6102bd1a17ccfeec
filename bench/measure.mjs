// Times one key press in a page, from the browser's own time of the event to the frame that shows its result.

const SETTLED = 1500;
const PATIENCE = 60_000;

/**
 * Presses Enter in a page whose focus is set and waits until `signature`, an expression evaluated there, is `target`,
 * and then until `last` is what it should be, where there is more to come.
 *
 * @returns milliseconds to the first paint after the key (Event Timing, in steps of 8), to the painted result, and to
 * the last of it.
 */
export async function timeEnter(
  page,
  session,
  { signature, target, last },
  slowdown,
) {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluate(watch, { signature, target, last, patience: PATIENCE });
  await page.keyboard.press("Enter");
  const result = await page.evaluate("globalThis.measured");
  await page.waitForTimeout(100);
  const nextPaint = await page.evaluate(
    (start) =>
      globalThis.keyEvents.find((entry) => Math.abs(entry.start - start) < 1)
        ?.duration ?? 16,
    result.start,
  );
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return {
    nextPaint,
    result: result.end - result.start,
    last: result.last - result.start,
  };
}

/** Waits until the value of `signature` has stood still for a while and returns it. */
export async function settledSignature(page, signature) {
  let before;
  for (let now = await page.evaluate(signature); now !== before;) {
    await page.waitForTimeout(SETTLED);
    before = now;
    now = await page.evaluate(signature);
  }
  return before;
}

// Runs in the page. A message posted in a frame's callback comes after that frame has been painted.
function watch({ signature, target, last, patience }) {
  const value = new Function(`return (${signature})`);
  const lastValue = last && new Function(`return (${last.signature})`);
  globalThis.keyEvents = [];
  globalThis.observer?.disconnect();
  globalThis.observer = new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === "keydown")
        globalThis.keyEvents.push({ start: startTime, duration });
  });
  globalThis.observer.observe({ type: "event", durationThreshold: 16 });
  globalThis.measured = new Promise((resolve, reject) => {
    setTimeout(
      () => reject(new Error(`${value()} and never ${target}`)),
      patience,
    );
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const painted = async (is, wanted) => {
          do await new Promise(requestAnimationFrame);
          while (is() !== wanted);
          const channel = new MessageChannel();
          const message = new Promise(
            (done) => (channel.port1.onmessage = done),
          );
          channel.port2.postMessage(null);
          await message;
          return performance.now();
        };
        painted(value, target).then(async (end) => {
          resolve({
            start: timeStamp,
            end,
            last: last ? await painted(lastValue, last.target) : end,
          });
        });
      },
      { capture: true, once: true },
    );
  });
}
