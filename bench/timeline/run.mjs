// `npm run bench:timeline`: this timeline beside others with 350 to 1,000,000 synthetic events, in one Chromium (the same
// binary and flags; a browser for each measurement, so that nobody inherits another's memory) and in turns.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chromium } from "playwright-core";
import { browserOptions } from "../../scripts/find-browser.mjs";
import { servePeers } from "../peer-server.mjs";
import { CONTENDERS, nameWithVersion } from "./contenders.mjs";
import { measureContender, PATIENCE, VIEWPORT } from "./measure-contender.mjs";
import { makePage } from "./page.mjs";
import { recordShape } from "./record-shape.mjs";
import { figuresOf, sizeTable } from "./summary.mjs";

const SIZES = listed("BENCH_SIZES")?.map(Number) ?? [
  350, 5000, 50_000, 1_000_000,
];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const peers = listed("BENCH_PEERS");
const contenders = CONTENDERS.filter(({ id }) => peers?.includes(id) ?? true);
/** Who took longer than this for everything is measured once; and so is everybody when the run has lasted so long. */
const QUICK = 40_000;
const LONG = 8 * 60_000;

const began = performance.now();
const shape = recordShape();
const adapters = new Map(contenders.map((entry) => [entry.adapter, entry]));
const pages = await Promise.all([...adapters.values()].map(makePage));
const server = await servePeers(new Map(pages.flat()));
const about = {
  chromium: await chromiumVersion(),
  cpu: `${cpus().length} × ${cpus()[0].model}`,
  throttling: "none",
  viewport: VIEWPORT,
  node: process.version,
  contenders: contenders.map(nameWithVersion),
  loadBefore: loadavg()[0],
};
try {
  await run();
} finally {
  server.stop();
}

async function run() {
  print(
    `Chromium ${about.chromium}, ${about.cpu}, no throttling, ${VIEWPORT.width} × ${VIEWPORT.height}, up to ${ROUNDS} rounds in turns
${about.contenders.join(", ")}
Ratios are to the best peer. A frame of the pan: the main thread's busy time (script, style, layout, paint, collection) from a trace, for each of 60 steps until its picture is complete.
Heap: Runtime.getHeapUsage after a collection, used size and backing stores, with the contender's own data. Given up after ${PATIENCE / 1000} s.`,
  );
  const sizes = [];
  for (const count of SIZES) {
    const entries = await measureSize(count);
    print(`${count.toLocaleString("en")} events\n${sizeTable(entries)}`);
    sizes.push({ count, entries });
    save(sizes);
  }
  print(
    `${((performance.now() - began) / 60_000).toFixed(1)} minutes; load of the machine ${about.loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after${
      about.loadBefore > 1 ? ": others were at work, compare nothing" : ""
    }`,
  );
}

async function measureSize(count) {
  const entries = contenders.map((entry) => ({
    id: entry.id,
    name: nameWithVersion(entry),
    url: `${server.url}/timeline/${entry.adapter}.html${entry.query ?? ""}`,
    results: [],
    again: true,
  }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const entry of entries) {
      if (!entry.again) continue;
      const start = performance.now();
      const result = await measureContender(entry.url, count, shape);
      entry.results.push(result);
      const now = performance.now();
      entry.again =
        !result.unfinished && now - start < QUICK && now - began < LONG;
    }
  return entries;
}

function save(sizes) {
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const report = sizes.map(({ count, entries }) => ({
    count,
    entries: entries.map(({ id, name, results }) => ({
      ...{ id, name },
      figures: figuresOf(results),
      results,
    })),
  }));
  writeFileSync(
    new URL("timeline.json", folder),
    JSON.stringify({ ...about, sizes: report }, null, 2),
  );
}

async function chromiumVersion() {
  const browser = await chromium.launch(await browserOptions({ whole: true }));
  const version = browser.version();
  await browser.close();
  return version;
}

function listed(name) {
  return process.env[name]?.split(",").map((part) => part.trim());
}

function print(text) {
  process.stdout.write(`\n${text}\n`);
}
