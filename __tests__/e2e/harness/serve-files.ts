import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A server that knows nothing but files: a folder is its index.html, after a redirect to the slash at its end. */
export async function serveFiles(root: string) {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://x");
    give(join(root, normalize(decodeURIComponent(pathname))), response, {
      pathname,
      search,
    }).catch(() => response.writeHead(404).end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function give(
  path: string,
  response: ServerResponse,
  { pathname, search }: { pathname: string; search: string },
): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder && !pathname.endsWith("/")) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = isFolder ? join(path, "index.html") : path;
  const content = await readFile(file);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type }).end(content);
}
