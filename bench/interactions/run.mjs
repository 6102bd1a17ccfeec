// `npm run bench:interactions`: from using the heaviest controls of each page to the next paint, at a quarter of the
// processor's speed, beside a button on an empty page in the same browser. Prints figures and ratios, fails on no time.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startApp } from "../../scripts/app-server.mjs";
import { browserOptions } from "../../scripts/find-browser.mjs";
import { servePeers } from "../peer-server.mjs";
import { median, table } from "../report.mjs";
import { CONTROLS, FLOOR } from "./controls.mjs";

const SLOWDOWN = 4;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4);
const USES = 4;
const REST = 900;
const VIEWPORT = { width: 1280, height: 800 };
const FLOOR_PAGE = `<!doctype html><title>Floor</title><link rel="icon" href="data:,"><main data-hydrated><button onclick="this.textContent+='.'">Press</button></main>`;
const root = fileURLToPath(new URL("../..", import.meta.url));

if (!existsSync(`${root}/.next/BUILD_ID`))
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
const app = await startApp();
const peers = await servePeers(new Map([[FLOOR.path, FLOOR_PAGE]]));
const browser = await chromium.launch(await browserOptions());
const rows = [
  { ...FLOOR, url: peers.url + FLOOR.path },
  ...CONTROLS.map((control) => ({ ...control, url: app.url + control.path })),
].map((row) => ({ ...row, first: [], later: [] }));
try {
  print(
    `Chromium ${browser.version()}, ${SLOWDOWN}× CPU slowdown, ${VIEWPORT.width} × ${VIEWPORT.height}, ${ROUNDS} fresh pages each in turns, ${USES} uses of each page; load of the machine ${loadavg()[0].toFixed(1)}
Next paint: the longest event of the use in Event Timing, in steps of 8 ms; 16 is the least that it tells.`,
  );
  for (let round = 0; round < ROUNDS; round += 1)
    for (const row of rows) await usePage(row);
  report();
} finally {
  await browser.close();
  peers.stop();
  await app.stop();
}

async function usePage(row) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const session = await page.context().newCDPSession(page);
  await page.goto(row.url);
  await page.locator("main[data-hydrated]").waitFor();
  await page.waitForTimeout(2 * REST);
  await page.evaluate(watch);
  for (let use = 0; use < USES; use += 1) {
    const time = await timeUse(page, session, row);
    row[use === 0 ? "first" : "later"].push(time);
    await row.back?.(page);
    await page.waitForTimeout(REST);
  }
  await page.close();
}

async function timeUse(page, session, { ready, at, key }) {
  await ready?.(page);
  const target = at && (await middleOf(page, at));
  if (target) await page.mouse.move(...target);
  await page.waitForTimeout(REST);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate("globalThis.durations = []");
  if (target) await page.mouse.click(...target);
  else await page.keyboard.press(key);
  await page.waitForTimeout(1.5 * REST);
  const durations = await page.evaluate("globalThis.durations");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return Math.max(16, ...durations);
}

async function middleOf(page, selector) {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  return [x + width / 2, y + height / 2];
}

// Runs in the page.
function watch() {
  globalThis.durations = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) globalThis.durations.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });
}

function report() {
  const floor = median(rows[0].later);
  const inTime = (value) => `${value.toFixed(0)} ms`;
  print(
    table(
      [
        "from … to the next paint",
        "page",
        "median",
        "× the floor",
        "longest",
        "first use, median",
      ],
      rows.map(({ title, path, first, later }) => [
        title,
        path,
        inTime(median(later)),
        (median(later) / floor).toFixed(1),
        inTime(Math.max(...later)),
        inTime(median(first)),
      ]),
    ),
  );
}

function print(text) {
  process.stdout.write(`\n${text}\n`);
}
