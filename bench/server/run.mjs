// `npm run bench:server`: what embeds and pictures cost the server, on two cores: answers per second and the 99th
// percentile for an embed that is kept, SVGs and PNGs that nobody has asked for before, and the same bytes from nginx
// (BENCH_NGINX names the program; without it a server of files in Node stands in, and the table says so). Then five minutes of
// mixed and of bad addresses (BENCH_MINUTES), with the memory before, at each minute, and after. Prints figures; fails on
// an error, an answer of 5xx, or memory that keeps growing.
import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { startApp } from "../../scripts/app-server.mjs";
import { table } from "../report.mjs";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const MINUTES = Number(process.env.BENCH_MINUTES ?? 5);
const CONNECTIONS = 8;
const PORT_OF_NGINX = 18_099;
/** Growth of the memory from the second minute to the last that is no leak, as a share. */
const FLAT = 0.2;
const root = fileURLToPath(new URL("../..", import.meta.url));
const EMBED = "/embed/pairs-growth";
const BAD = [
  "/embed/<x>",
  "/charts/x.svg?",
  "/?actor=",
  "/charts/pairs-map.svg?place=",
  "/embed/timeline?q=",
  "/oembed?url=",
  "/places/",
];
let asked = 0;

if (!existsSync(`${root}/.next/BUILD_ID`))
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
const app = await startApp();
const pid = listeningPid(new URL(app.url).port);
const faults = [];
try {
  if (pid) onTwoCores(pid);
  await run();
} finally {
  await app.stop();
}
for (const fault of faults) process.stdout.write(`FAULT  ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;

async function run() {
  const page = await take(EMBED);
  const svg = await take("/charts/pairs-growth.svg?place=us-ia");
  const png = await take("/charts/pairs-growth.png?place=us-ia");
  const rows = [
    await load("embed, kept", app.url, () => EMBED),
    await load("SVG, never asked for", app.url, () => pictureAddress("svg")),
    await load("PNG, never asked for", app.url, () => pictureAddress("png")),
  ];
  const files = await serveFiles({
    "embed.html": page,
    "picture.svg": svg,
    "picture.png": png,
  });
  rows.push(
    await load(`embed, from ${files.name}`, files.url, () => "/embed.html"),
  );
  rows.push(
    await load(`SVG, from ${files.name}`, files.url, () => "/picture.svg"),
  );
  rows.push(
    await load(`PNG, from ${files.name}`, files.url, () => "/picture.png"),
  );
  await files.stop();
  print(
    table(
      [
        "with 8 connections",
        "answers/s",
        "median",
        "p99",
        "bytes each",
        "errors",
      ],
      rows.map(({ name, rate, median, p99, bytes, errors }) => [
        name,
        rate.toFixed(0),
        `${median} ms`,
        `${p99} ms`,
        String(bytes),
        String(errors),
      ]),
    ),
  );
  const memory = await watchMemory();
  mkdirSync(new URL("../results/", import.meta.url), { recursive: true });
  writeFileSync(
    new URL("../results/server.json", import.meta.url),
    JSON.stringify(
      { cores: Math.min(2, availableParallelism()), rows, memory },
      null,
      2,
    ),
  );
}

async function take(path) {
  const response = await fetch(app.url + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Another picture each time: no cache has it. */
function pictureAddress(format) {
  asked += 1;
  const from = 1979 + (asked % 20);
  const to = from + 5 + (Math.floor(asked / 20) % 20);
  const width = 300 + (Math.floor(asked / 400) % 1300);
  return `/charts/pairs-growth.${format}?from=${from}&to=${to}&width=${width}`;
}

/** What nobody should ask for, never twice the same. */
function badAddress() {
  asked += 1;
  return encodeURI(
    `${BAD[asked % BAD.length]}no-such-${asked}-${"x".repeat(asked % 900)}`,
  );
}

/** Loads a server for a while; each connection asks anew once it has its answer. */
async function load(name, url, address, seconds = SECONDS) {
  const setupClient = (client) => {
    client.setHeaders({ "accept-encoding": "gzip" });
    const next = () => client.setRequests([{ method: "GET", path: address() }]);
    next();
    client.on("response", next);
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    setupClient,
  });
  const bad = result.errors + result.timeouts + result["5xx"];
  if (bad > 0) faults.push(`${name}: ${bad} errors or answers of 5xx`);
  const answers = Math.max(1, result.requests.total);
  return {
    name,
    rate: result.requests.average,
    median: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / answers),
    errors: bad,
  };
}

/** Memory of the server at each minute of mixed and bad addresses. */
async function watchMemory() {
  if (!pid) return print("memory: not measured on this system");
  const megabytes = [residentMegabytes(pid)];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    await load("mixed addresses", app.url, mixedAddress, 60);
    megabytes.push(residentMegabytes(pid));
  }
  print(
    `memory in MB, before and after each minute of mixed and bad addresses: ${megabytes.map((mb) => mb.toFixed(0)).join(", ")}`,
  );
  // The first minutes fill caches that have bounds.
  const [settled, last] = [
    megabytes[Math.min(2, megabytes.length - 2)],
    megabytes.at(-1),
  ];
  if (MINUTES >= 4 && last > settled * (1 + FLAT))
    faults.push(
      `memory grew from ${settled.toFixed(0)} to ${last.toFixed(0)} MB`,
    );
  return megabytes;
}

function mixedAddress() {
  const kind = asked % 4;
  if (kind === 0) return badAddress();
  if (kind === 1) return pictureAddress(asked % 40 === 1 ? "png" : "svg");
  asked += 1;
  return kind === 2 ? EMBED : `/embed/pairs-growth?from=${1979 + (asked % 40)}`;
}

/** nginx with the same bytes, compressed as it would, or a server of files in Node where there is no nginx. */
async function serveFiles(contents) {
  const folder = mkdtempSync(join(tmpdir(), "bench-server-"));
  for (const [name, content] of Object.entries(contents))
    writeFileSync(join(folder, name), content);
  const nginx = process.env.BENCH_NGINX ?? "nginx";
  const conf = join(folder, "nginx.conf");
  writeFileSync(
    conf,
    `daemon off; worker_processes 2; pid ${folder}/pid; error_log stderr crit;
events { worker_connections 256; }
http { access_log off; gzip on; gzip_min_length 100; gzip_types image/svg+xml;
types { text/html html; image/svg+xml svg; image/png png; }
client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
server { listen 127.0.0.1:${PORT_OF_NGINX}; root ${folder}; } }`,
  );
  const child = spawn(nginx, ["-p", folder, "-c", conf], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const failed = await Promise.race([
    once(child, "error").then(
      () => true,
      () => true,
    ),
    once(child, "exit").then(() => true),
    new Promise((done) => setTimeout(done, 1000, false)),
  ]);
  if (!failed) {
    onTwoCores(child.pid);
    const stop = async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    };
    return { name: "nginx", url: `http://127.0.0.1:${PORT_OF_NGINX}`, stop };
  }
  const server = createServer((request, response) => {
    response.end(contents[request.url.slice(1)]);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  return {
    name: "Node from memory, uncompressed (no nginx here)",
    url: `http://127.0.0.1:${server.address().port}`,
    stop,
  };
}

/** The process that listens, which npm has started through others; null where the system does not tell. */
function listeningPid(port) {
  try {
    const lines = execFileSync("ss", ["-ltnp"], { encoding: "utf8" }).split(
      "\n",
    );
    const line = lines.find((text) => text.includes(`:${port} `));
    return Number(/pid=(\d+)/.exec(line ?? "")?.[1]) || null;
  } catch {
    return null;
  }
}

function onTwoCores(process_) {
  try {
    execFileSync("taskset", ["-a", "-cp", "0,1", String(process_)], {
      stdio: "ignore",
    });
  } catch {
    print("not held to two cores: no taskset here");
  }
}

function residentMegabytes(process_) {
  const status = readFileSync(`/proc/${process_}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

function print(text) {
  process.stdout.write(`\n${text}\n`);
}
