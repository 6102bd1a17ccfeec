// `npm run bench:present`: how long the frames of scene changes are on the stage, beside reveal.js changing slides with
// the same drawings in the same run. Prints figures; fails where the stage misses its goal.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startApp } from "../../scripts/app-server.mjs";
import { browserOptions } from "../../scripts/find-browser.mjs";
import { servePeers } from "../peer-server.mjs";
import { median, percentile, table } from "../report.mjs";
import { revealPage } from "./reveal-page.mjs";

const BRIEFING = "iowa-in-ten-minutes";
const VIEWPORT = { width: 1280, height: 720 };
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** Longer than either takes from one picture to the next, milliseconds. */
const WATCHED = 900;
const REST = 1100;
/** Goal for the 95th percentile of frames, milliseconds. */
const GOAL = 20;
const root = fileURLToPath(new URL("../..", import.meta.url));

if (!existsSync(`${root}/.next/BUILD_ID`))
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
const app = await startApp();
const browser = await chromium.launch(await browserOptions());
const made = new Map();
const peers = await servePeers(made);
try {
  await run();
} finally {
  await browser.close();
  peers.stop();
  await app.stop();
}

async function run() {
  const stage = await browser.newPage({ viewport: VIEWPORT });
  await stage.goto(`${app.url}/present/${BRIEFING}`);
  await stage.waitForSelector("main[data-hydrated]");
  const slides = await takeSlides(stage);
  made.set("/reveal-slides.html", revealPage(slides));
  const reveal = await browser.newPage({ viewport: VIEWPORT });
  await reveal.goto(`${peers.url}/reveal-slides.html`);
  await reveal.waitForSelector("body[data-ready]");
  const contenders = [
    { name: "this stage", page: stage, frames: [] },
    { name: "reveal.js", page: reveal, frames: [] },
  ];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of contenders) {
      await contender.page.bringToFront();
      await contender.page.keyboard.press("Home");
      await contender.page.waitForTimeout(REST);
      for (let scene = 1; scene < slides.length; scene += 1)
        contender.frames.push(...(await change(contender.page)));
    }
  report(contenders, slides.length);
}

/** The drawing of each scene of the stage where nothing moves, and the styles that it needs. */
async function takeSlides(page) {
  const slides = [];
  for (;;) {
    await page.waitForTimeout(REST);
    slides.push(
      await page.evaluate(() => {
        const drawing = document.querySelector(".stage .stage-drawing");
        return {
          title: document.querySelector(".stage h2").textContent,
          drawing: drawing?.outerHTML ?? "",
          styles: document.querySelector("head > style").textContent,
        };
      }),
    );
    const before = await page.getAttribute("main", "data-place");
    await page.keyboard.press("Alt+ArrowRight");
    await page.waitForTimeout(100);
    if ((await page.getAttribute("main", "data-place")) === before) break;
  }
  return slides;
}

/** Goes to the next scene and gives the milliseconds from each frame to the next while it comes. */
async function change(page) {
  await page.waitForTimeout(REST);
  const watching = page.evaluate(
    (watched) =>
      new Promise((done) => {
        const times = [];
        const step = (now) => {
          times.push(now);
          if (now - times[0] < watched) requestAnimationFrame(step);
          else done(times.slice(1).map((time, at) => time - times[at]));
        };
        addEventListener("keydown", () => requestAnimationFrame(step), {
          once: true,
          capture: true,
        });
      }),
    WATCHED,
  );
  await page.keyboard.press("Alt+ArrowRight");
  return watching;
}

function report(contenders, scenes) {
  const size = `${VIEWPORT.width} × ${VIEWPORT.height}`;
  const lines = [
    `${BRIEFING}: ${scenes} scenes, ${ROUNDS} rounds in turns; Chromium ${browser.version()}, ${size}, frames of ${WATCHED} ms from the key`,
    table(
      ["", "frames", "median", "p95", "p99", "longest"],
      contenders.map(({ name, frames }) => [
        name,
        String(frames.length),
        ...[
          median(frames),
          percentile(frames, 0.95),
          percentile(frames, 0.99),
          Math.max(...frames),
        ].map((time) => `${time.toFixed(1)} ms`),
      ]),
    ),
  ].join("\n");
  console.log(lines);
  mkdirSync(`${root}/bench/results`, { recursive: true });
  writeFileSync(`${root}/bench/results/present.txt`, `${lines}\n`);
  const own = percentile(contenders[0].frames, 0.95);
  if (own > GOAL) {
    console.error(
      `The stage's p95 is ${own.toFixed(1)} ms; ${GOAL} is the goal`,
    );
    process.exitCode = 1;
  }
}
