// Serves the peers' pages, their packages and the record on a free port.
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
};

// With these a page may ask how much memory it takes, and its clock is fine.
const ISOLATED = {
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-opener-policy": "same-origin",
};

/** Starts the server; `made` is what it gives beside the files of this folder, by path. */
export async function servePeers(made) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const body = made.has(path)
      ? Promise.resolve(made.get(path))
      : readFile(join(root, path));
    body.then(
      (content) => {
        response.setHeaders(new Map(Object.entries(ISOLATED)));
        response.setHeader(
          "content-type",
          TYPES[extname(path)] ?? "application/octet-stream",
        );
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => server.close(),
  };
}
