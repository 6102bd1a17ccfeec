import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { watchPage } from "./watch-page";

export interface PageOptions {
  /** Path and query, e.g. `/zh?kind=visit`. */
  path: string;
  width?: number;
  height?: number;
  javaScript?: boolean;
  theme?: "light" | "dark";
  /** The reader's time zone; the server stands on the other side of the date line unless `server` says otherwise. */
  timeZone?: string;
  server?: "east" | "west";
  /** Where another server than the app's is, without a slash at its end. */
  origin?: string;
  /** The status that the page itself must answer with. */
  status?: number;
  context?: BrowserContextOptions;
  /** Called with the empty page, which goes nowhere before it is done. */
  onPage?: (page: Page) => unknown;
}

export interface OpenedPage {
  page: Page;
  /** Everything that went wrong so far; a test ends with none. */
  problems: string[];
  /** Where the server is, without a slash at its end. */
  origin: string;
}

const opened: OpenedPage[] = [];
let connection: Promise<Browser> | undefined;

/** Opens a page of the app and waits until it is ready; any complaint of the browser fails the test at its end. */
export async function openPage(options: PageOptions): Promise<OpenedPage> {
  connection ??= chromium.connect(environment("E2E_BROWSER"));
  const browser = await connection;
  const origin =
    options.origin ??
    environment(options.server === "west" ? "E2E_URL_WEST" : "E2E_URL_EAST");
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.theme ?? "light",
    timezoneId: options.timeZone ?? "America/Los_Angeles",
    reducedMotion: "reduce",
    ...options.context,
  });
  const page = await context.newPage();
  const problems = watchPage(page, origin, options.status ?? 200);
  const result = { page, problems, origin };
  opened.push(result);
  await options.onPage?.(page);
  await page.goto(options.path, { waitUntil: "load" });
  return result;
}

/** Waits until a page answers to input, and its timeline is drawn in the width at hand and no longer in the server's. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.locator("main[data-hydrated]").waitFor({ timeout: 20_000 });
  await page.waitForFunction(
    () => {
      const drawing = document.querySelector(
        "[data-chart=timeline][aria-busy]",
      );
      const room = drawing?.parentElement?.parentElement?.clientWidth ?? 0;
      const width = Number(drawing?.getAttribute("width"));
      return room === 0 || Math.abs(width - room) <= 1;
    },
    undefined,
    { timeout: 20_000 },
  );
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run through jest.e2e.config.mjs`);
  return value;
}

afterEach(async () => {
  const pages = opened.splice(0);
  await Promise.all(pages.map(({ page }) => page.context().close()));
  expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
});

afterAll(async () => {
  await (await connection)?.close();
});
