// The page of each peer, as its users would put it on their site: one minified script, only the parts in use, gzip.
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { tieDates, timelineRows } from "./record.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const modules = join(here, "../node_modules");
const TIMELINEJS = join(modules, "@knight-lab/timelinejs/dist");
const VIS = join(modules, "vis-timeline/styles");

/** By view, the peers that can draw it, each with the files beside its script. */
export const PEERS = {
  timeline: [
    {
      name: "TimelineJS 3",
      adapter: "timelinejs",
      style: join(TIMELINEJS, "css/timeline.css"),
      script: join(TIMELINEJS, "js/timeline.js"),
    },
    {
      name: "vis-timeline 8",
      adapter: "vis-timeline",
      style: join(VIS, "vis-timeline-graph2d.min.css"),
    },
    { name: "Observable Plot", adapter: "plot" },
    { name: "ECharts 6", adapter: "echarts" },
  ],
  "pairs-growth": [
    { name: "Observable Plot", adapter: "plot-growth" },
    { name: "ECharts 6", adapter: "echarts-growth" },
  ],
};

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Serves all peers' pages at `/<adapter>/`, compressed as our own are, on a free port. */
export async function servePeers() {
  const data = {
    timeline: JSON.stringify(timelineRows()),
    "pairs-growth": JSON.stringify(tieDates()),
  };
  const files = new Map();
  for (const [view, peers] of Object.entries(PEERS))
    for (const peer of peers)
      for (const [path, content] of await filesOf(peer, data[view]))
        files.set(`/${peer.adapter}/${path}`, content);
  const server = createServer((request, response) => {
    give(request, response, files).catch(() => response.writeHead(404).end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => server.close(),
  };
}

async function filesOf({ name, adapter, style, script }, data) {
  const { outputFiles } = await build({
    entryPoints: [join(here, `peers/${adapter}.mjs`)],
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${style ? `<link rel="stylesheet" href="css/style.css">` : ""}<style>body{margin:0}#stage{width:960px;height:640px}</style></head><body><div id="stage"></div>${script ? `<script src="library.js"></script>` : ""}<script type="module" src="page.js"></script></body></html>`;
  return [
    ["", page],
    ["page.js", outputFiles[0].text],
    ["record.json", data],
    ...(script ? [["library.js", await readFile(script, "utf8")]] : []),
    ...(style ? [["css/style.css", { file: style }]] : []),
  ];
}

async function give(request, response, files) {
  const { pathname } = new URL(request.url, "http://localhost");
  const content = await contentOf(pathname, files);
  const type = TYPES[extname(pathname) || ".html"] ?? "font/woff2";
  const plain = Buffer.from(content);
  // Fonts are compressed already.
  const compressed = type in REVERSED ? await promisify(gzip)(plain) : null;
  response.writeHead(200, {
    "content-type": type,
    ...(compressed && { "content-encoding": "gzip" }),
  });
  response.end(compressed ?? plain);
}

const REVERSED = Object.fromEntries(Object.values(TYPES).map((t) => [t, true]));

/** A made file, or one that a style sheet of a peer refers to, relative to where that sheet stands in its package. */
async function contentOf(pathname, files) {
  const made = files.get(pathname);
  if (typeof made === "string") return made;
  if (made) return readFile(made.file, "utf8");
  const [, adapter, rest] = /^\/([a-z-]+)\/(.*)$/.exec(pathname) ?? [];
  const sheet = files.get(`/${adapter}/css/style.css`);
  if (!sheet || rest.includes("..")) throw new Error(`no ${pathname}`);
  return readFile(join(dirname(dirname(sheet.file)), rest));
}
