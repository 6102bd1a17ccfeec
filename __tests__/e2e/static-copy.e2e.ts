import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { openPage, untilHydrated } from "./harness/open-page";
import { serveFiles } from "./harness/serve-files";

/** `npm run test:export` copies all of it. */
const WHOLE = process.env.EXPORT_WHOLE === "1";
const ONLY =
  "^(/|/zh|/pairs|/events/1979-ray-deng|/embed/pairs-growth|/charts/pairs-growth\\.(svg|csv)|/data/(search|events/1979-ray-deng\\.en)\\.json)$";
const BASE = "/some/ties";
const root = join(process.cwd(), "test-results/static");
const folder = join(root, BASE);
const server = process.env.E2E_URL_WEST ?? "";
let files: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  await rm(root, { recursive: true, force: true });
  const options = ["--from", server, "--to", folder];
  await promisify(execFile)(
    process.execPath,
    [
      ...["--import", "tsx", "scripts/export.ts", ...options],
      ...(WHOLE ? [] : ["--only", ONLY]),
    ],
    { env: { ...process.env, BASE_PATH: BASE } },
  );
  files = await serveFiles(root);
}, 3_600_000);

afterAll(() => files.stop());

const open = (path: string, more: { javaScript?: boolean } = {}) =>
  openPage({ path: BASE + path, origin: files.origin, ...more });

describe("a copy of the site on a server of files, in a folder", () => {
  test("holds whatever its pages refer to", async () => {
    const lost = new Set<string>();
    for (const page of await pagesOf(folder)) {
      const html = await readFile(join(folder, page), "utf8");
      for (const [, link = ""] of withoutScripts(html).matchAll(
        /\s(?:href|src|action)="(\/(?!\/)[^"#?]*)/g,
      )) {
        const isPage = !/\.[a-z0-9]+$|\/embed\//.test(link);
        if (!link.startsWith(`${BASE}/`)) lost.add(`${page}: ${link}`);
        else if (
          (WHOLE || !isPage) &&
          !existsSync(join(root, link, isPage ? "index.html" : ""))
        )
          lost.add(`${page}: ${link}`);
      }
    }
    expect([...lost]).toEqual([]);
  });

  test("names the hash of each script that a page holds in its policy", async () => {
    const unnamed = [];
    for (const page of await pagesOf(folder)) {
      const html = await readFile(join(folder, page), "utf8");
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/;
      const allowed = policy.exec(html)?.[1] ?? "";
      expect(allowed).not.toMatch(/nonce|script-src[^;]*unsafe/);
      for (const [, content = ""] of html.matchAll(
        /<script(?![^>]*(?:\ssrc=|type="(?:application\/(?:ld\+)?json|text\/plain)"))[^>]*>([\s\S]*?)<\/script>/g,
      ))
        if (!allowed.includes(hash(content)))
          unnamed.push(`${page}: ${content.slice(0, 60)}`);
    }
    expect(unnamed).toEqual([]);
  });

  test.each(["/?actor=xi-jinping", "/zh?place=us-ia"])(
    "filters %s as the server does",
    async (path) => {
      const status = "[role=status]";
      const { page } = await open(path);
      await page.locator("html[data-filtered]").waitFor({ timeout: 20_000 });
      const answer = await fetch(server + path);
      const served = (await answer.text()).replace(/<[^>]*>/g, "");
      expect(served).toContain(
        await page.locator(status).first().textContent(),
      );
      expect(await page.locator("main").first().isVisible()).toBe(true);
    },
  );

  test("shows an event in place and keeps its address in the folder", async () => {
    const { page } = await open("/");
    await untilHydrated(page);
    await page
      .locator("[data-event-list] a[href*='1979-ray-deng']")
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForFunction(() => /1979-ray-deng/.test(location.search));
    expect(new URL(page.url()).pathname).toBe(`${BASE}/`);
    const title = page.getByRole("heading", { name: /Robert Ray meets Deng/ });
    await title.first().waitFor();
  });

  test("makes the picture of a filtered view in the browser", async () => {
    const { page } = await open("/");
    await untilHydrated(page);
    const { text, png } = await page.evaluate(async () => {
      const ask = (format: string) =>
        fetch(`/charts/pairs-growth.${format}?place=us-ia&scale=2`);
      const image = await createImageBitmap(await (await ask("png")).blob());
      const { width, height } = image;
      return { text: await (await ask("svg")).text(), png: { width, height } };
    });
    expect(text).toContain("place=us-ia#chart-pairs-growth");
    expect(text).toMatch(/<path[^>]*stroke="rgb/);
    expect(text).not.toContain("var(--");
    const [, width, height] =
      /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    expect(png).toEqual({
      width: 2 * Number(width),
      height: 2 * Number(height),
    });
  });

  test("fills a filtered embed from the page that shows its view", async () => {
    const { page } = await open("/embed/pairs-growth/?place=us-ia");
    await page.locator("html[data-filtered]").waitFor({ timeout: 20_000 });
    expect(await page.locator("h1").textContent()).toContain("Iowa");
    expect(await page.locator(".drawing svg path").count()).toBeGreaterThan(0);
    const live = page.locator("a.live").first();
    expect(await live.getAttribute("href")).toContain("place=us-ia");
  });

  test("is whole without JavaScript", async () => {
    const { page } = await open("/events/1979-ray-deng/", {
      javaScript: false,
    });
    expect(await page.locator("h1").textContent()).toContain("Deng");
  });
});

async function pagesOf(copy: string): Promise<string[]> {
  const names = await readdir(copy, { recursive: true });
  return names.filter((name) => name.endsWith(".html"));
}

function withoutScripts(html: string): string {
  return html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1");
}

function hash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
