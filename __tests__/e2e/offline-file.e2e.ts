import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { openPage, untilHydrated } from "./harness/open-page";
import { watchPage } from "./harness/watch-page";

const MOST_BYTES = 1_500_000;
const NAME = "iowa-in-ten-minutes";
const folder = join(process.cwd(), "test-results/offline");
const file = join(folder, `${NAME}.html`);
const address = pathToFileURL(file).href;

beforeAll(async () => {
  const server = process.env.E2E_URL_WEST ?? "";
  const answer = await fetch(`${server}/data/briefings/${NAME}.html`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, await answer.text());
});

/** Opens the file from the disk, without a network; whatever it asks for besides fails the test. */
async function openFile(hash = "") {
  // Files have no origin.
  const { page, problems } = await openPage({
    path: address + hash,
    origin: "null",
    height: 720,
    context: { offline: true },
  });
  page.context().on("page", (other) => {
    const found = watchPage(other, "null", 200);
    other.on("close", () => problems.push(...found));
  });
  return page;
}

const place = (page: Page) =>
  page.locator("[data-place]").getAttribute("data-place");

describe("the offline file of a briefing", () => {
  test("is one file of at most 1.5 MB that names the only script it runs", async () => {
    expect((await stat(file)).size).toBeLessThanOrEqual(MOST_BYTES);
    const html = await readFile(file, "utf8");
    expect(html).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style/,
    );
    expect(html).not.toMatch(/\s(?:src|href)="(?!data:)/);
  });
});
