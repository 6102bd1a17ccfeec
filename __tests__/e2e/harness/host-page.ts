import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
} from "playwright-core";

/** A page of somebody else's site. */
interface HostPage {
  html: string;
  /** Its Content-Security-Policy. */
  policy?: string;
}

/** A browser, and a site of another origin than the app's that shows the pages it is given. */
export async function openHost() {
  const pages = new Map<string, HostPage>();
  const server: Server = createServer(({ url = "" }, response) => {
    const page = pages.get(url);
    // A browser also asks for an icon.
    response.writeHead(page ? 200 : 204, {
      "content-type": "text/html; charset=utf-8",
      ...(page?.policy ? { "content-security-policy": page.policy } : {}),
    });
    response.end(page ? `<!doctype html>${page.html}` : "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.connect(
    process.env.E2E_BROWSER ?? "",
  );
  return {
    /** Shows a page in a window of its own; `complaints` grows with what the browser says against it. */
    async show(host: HostPage, options: BrowserContextOptions = {}) {
      const path = `/${pages.size}`;
      pages.set(path, host);
      const context = await browser.newContext({
        viewport: { width: 900, height: 700 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(`http://localhost:${port}${path}`);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
