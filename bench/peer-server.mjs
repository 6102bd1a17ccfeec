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

/** Starts the server; `record` is what it gives as /events.json. */
export async function servePeers(record) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const body =
      path === "/events.json"
        ? Promise.resolve(JSON.stringify(record))
        : readFile(join(root, path));
    body.then(
      (content) => {
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
