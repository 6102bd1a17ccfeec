// Times one key press in a page, from the browser's own time of the event to the frame that shows its result.

const SETTLED = 1500;
const PATIENCE = 60_000;

/**
 * Presses Enter in a page whose focus is set and waits until `signature`, an expression evaluated there, is `target`.
 *
 * @returns milliseconds to the first paint after the key (Event Timing, in steps of 8), and to the painted result.
 */
export async function timeEnter(page, session, signature, target, slowdown) {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluate(watch, { signature, target, patience: PATIENCE });
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
  return { nextPaint, result: result.end - result.start };
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
function watch({ signature, target, patience }) {
  const value = new Function(`return (${signature})`);
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
        const look = () => {
          if (value() !== target) return requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () =>
            resolve({ start: timeStamp, end: performance.now() });
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}
