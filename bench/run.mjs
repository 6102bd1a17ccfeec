// `npm run bench`: from choosing an actor to the painted result, this dashboard beside vis-timeline 8 and TimelineJS 3,
// with the same events, in the same browser, in turns. Prints figures; fails only when something draws wrong numbers.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startApp } from "../scripts/app-server.mjs";
import { browserOptions } from "../scripts/find-browser.mjs";
import { dashboard, timelineJs, visTimeline } from "./contenders.mjs";
import { settledSignature, timeEnter } from "./measure.mjs";
import { servePeers } from "./peer-server.mjs";
import { actorName, recordEvents } from "./record-events.mjs";
import { table, median, percentile } from "./report.mjs";
import { pageWeight } from "./page-weight.mjs";

const ACTOR = "xi-jinping";
const SLOWDOWN = 4;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const VIEWPORT = { width: 1280, height: 800 };
const root = fileURLToPath(new URL("..", import.meta.url));

const events = recordEvents();
const actor = {
  id: ACTOR,
  name: actorName(ACTOR),
  count: events.filter(({ actors }) => actors.includes(ACTOR)).length,
};

if (!existsSync(`${root}/.next/BUILD_ID`))
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
const app = await startApp();
const peers = await servePeers(
  new Map([["/events.json", JSON.stringify({ events, actor: actor.id })]]),
);
const browser = await chromium.launch(await browserOptions());
try {
  await run();
} finally {
  await browser.close();
  peers.stop();
  await app.stop();
}

async function run() {
  print(
    `${events.length} events, of which ${actor.count} with ${actor.name}; Chromium ${browser.version()}, ${SLOWDOWN}× CPU slowdown, ${VIEWPORT.width} × ${VIEWPORT.height}, ${ROUNDS} rounds in turns`,
  );
  const contenders = [];
  for (const contender of [dashboard, visTimeline, timelineJs])
    contenders.push(await open(contender));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of contenders)
      contender.times.push(await measure(contender, SLOWDOWN));
  report(contenders);
  print(await pageWeight(browser, app.url, VIEWPORT));
}

/** Opens a contender, filters once to learn what its result looks like, and checks that it is right. */
async function open(contender) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const session = await page.context().newCDPSession(page);
  await page.goto(contender.path ? peers.url + contender.path : app.url);
  await page.locator(contender.ready).waitFor({ timeout: 60_000 });
  const all = await settledSignature(page, contender.signature);
  await contender.aim(page, actor);
  await page.keyboard.press("Enter");
  const one = await settledSignature(page, contender.signature);
  const elements = await page.evaluate("document.querySelectorAll('*').length");
  expectDrawn(contender.name, all, contender.expected(events.length));
  expectDrawn(contender.name, one, contender.expected(actor.count));
  await contender.reset(page);
  await settledSignature(page, contender.signature);
  return { ...contender, page, session, all, one, elements, times: [] };
}

function expectDrawn(name, drawn, expected) {
  if (drawn !== expected)
    throw new Error(`${name}: ${drawn}, where ${expected} is right`);
}

async function measure(contender) {
  const { page, session, signature, one, all, followed } = contender;
  await page.bringToFront();
  await contender.aim(page, actor);
  const times = await timeEnter(
    page,
    session,
    {
      signature,
      target: one,
      last: followed && {
        signature: followed,
        target: contender.linked(actor.count),
      },
    },
    SLOWDOWN,
  );
  await contender.reset(page);
  const back = await settledSignature(page, signature);
  expectDrawn(contender.name, back, all);
  return times;
}

function report(contenders) {
  const results = contenders.map(({ name, times, one, elements }) => {
    const painted = times.map(({ result }) => result);
    const next = times.map(({ nextPaint }) => nextPaint);
    const last = times.map((time) => time.last);
    return { name, one, elements, painted, next, last };
  });
  const own = {
    next: median(results[0].next),
    painted: median(results[0].painted),
  };
  print(
    table(
      [
        "from choosing an actor to",
        "next paint, median",
        "p95",
        "× ours",
        "result painted, median",
        "p95",
        "× ours",
        "all of it in place, median",
        "after filtering",
        "elements",
      ],
      results.map(({ name, one, elements, painted, next, last }) => [
        name,
        `${median(next).toFixed(0)} ms`,
        `${percentile(next, 0.95).toFixed(0)} ms`,
        (median(next) / own.next).toFixed(1),
        `${median(painted).toFixed(0)} ms`,
        `${percentile(painted, 0.95).toFixed(0)} ms`,
        (median(painted) / own.painted).toFixed(1),
        `${median(last).toFixed(0)} ms`,
        one,
        String(elements),
      ]),
    ),
  );
  const folder = new URL("results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL("latest.json", folder),
    JSON.stringify(results, null, 2),
  );
}

function print(text) {
  process.stdout.write(`\n${text}\n`);
}
