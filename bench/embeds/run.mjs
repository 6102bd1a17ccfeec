// `npm run bench:embeds`: what a first visit to an embed transfers, and when it is drawn over a slow line, beside the same
// part of the record in TimelineJS, vis-timeline, Observable Plot and ECharts. Prints figures; fails where an embed of
// ours is heavier than the issue allows, or a peer draws something else than it should.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startApp } from "../../scripts/app-server.mjs";
import { browserOptions } from "../../scripts/find-browser.mjs";
import { median, table } from "../report.mjs";
import { PEERS, servePeers } from "./pages.mjs";
import { tieDates, timelineRows } from "./record.mjs";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const MOST = { timeline: 60_000, chart: 25_000 };
/** A phone on a poor line: 150 ms there and back, 1.6 Mbit/s, a quarter of this machine's speed. */
const LINE = {
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const SLOWDOWN = 4;
const DRAWING = "svg:visible";
const root = fileURLToPath(new URL("../..", import.meta.url));

if (!existsSync(`${root}/.next/BUILD_ID`))
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
const app = await startApp();
const peers = await servePeers();
const browser = await chromium.launch(await browserOptions());
try {
  await run();
} finally {
  await browser.close();
  peers.stop();
  await app.stop();
}

async function run() {
  const expected = {
    timeline: timelineRows().length,
    "pairs-growth": tieDates().length,
  };
  const results = [];
  for (const [view, list] of Object.entries(PEERS)) {
    const own = await visit("this site", `${app.url}/embed/${view}`, DRAWING);
    results.push({ view, own: true, ...own });
    for (const { name, adapter } of list) {
      const peer = await visit(
        name,
        `${peers.url}/${adapter}/`,
        "body[data-marks]",
      );
      if (Number(peer.marks) !== expected[view])
        throw new Error(
          `${name}: ${peer.marks} marks, where ${expected[view]} are right`,
        );
      results.push({ view, ...peer });
    }
    print(
      view,
      results.filter((result) => result.view === view),
    );
  }
  const views = await everyView();
  print(
    "every embed of this site, cold",
    views.map(({ name, lang, ...rest }) => ({
      ...rest,
      name: `${name} ${lang}`,
    })),
  );
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL("embeds.json", folder),
    JSON.stringify({ results, views }, null, 2),
  );
  for (const { name, lang, bytes } of views)
    if (bytes > (name === "timeline" ? MOST.timeline : MOST.chart)) {
      process.stdout.write(`TOO HEAVY  ${name} ${lang}: ${bytes} bytes\n`);
      process.exitCode = 1;
    }
}

/** Every view in both languages, by the list that the site gives who asks for one that it does not have. */
async function everyView() {
  const list = await (await fetch(`${app.url}/embed/none`)).text();
  const all = [];
  for (const [, name] of list.matchAll(/href="\/embed\/([a-z-]+)"/g))
    for (const lang of ["en", "zh"]) {
      const url = `${app.url}/embed/${name}?lang=${lang}`;
      all.push({ lang, ...(await visit(name, url, DRAWING, 1)) });
    }
  if (all.length === 0) throw new Error("The site names no view");
  return all;
}

async function visit(name, url, ready, rounds = ROUNDS) {
  const visits = [];
  for (let round = 0; round < rounds; round += 1)
    visits.push(await visitOnce(url, ready));
  const [first] = visits;
  return { name, ...first, drawn: median(visits.map(({ drawn }) => drawn)) };
}

/** One visit with nothing in any cache; bytes are those on the line, heads of answers included. */
async function visitOnce(url, ready) {
  const context = await browser.newContext({
    viewport: { width: 960, height: 720 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    ...LINE,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const sums = { bytes: 0, script: 0, requests: 0 };
  const types = new Map();
  session.on("Network.responseReceived", ({ requestId, type }) =>
    types.set(requestId, type),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sums.bytes += encodedDataLength;
    sums.requests += 1;
    if (types.get(requestId) === "Script") sums.script += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(ready).first().waitFor({ timeout: 60_000 });
  const drawn = await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(performance.now())),
        ),
      ),
  );
  await page.waitForLoadState("networkidle");
  const { marks, elements } = await page.evaluate(() => ({
    marks: document.body.dataset.marks,
    elements: document.querySelectorAll("*").length,
  }));
  await context.close();
  return { ...sums, drawn, marks, elements };
}

function print(title, rows) {
  const base = rows[0].bytes;
  const text = table(
    [
      title,
      "requests",
      "transferred",
      "× ours",
      "script",
      "drawn, slow line",
      "elements",
    ],
    rows.map((row) => [
      row.name,
      String(row.requests),
      `${(row.bytes / 1000).toFixed(1)} kB`,
      (row.bytes / base).toFixed(1),
      `${(row.script / 1000).toFixed(1)} kB`,
      `${row.drawn.toFixed(0)} ms`,
      String(row.elements),
    ]),
  );
  process.stdout.write(`\n${text}\n`);
}
