import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { english } from "@/lib/messages/en";
import { chinese } from "@/lib/messages/zh";
import { readRecord } from "../fixtures/read-record";
import { eventually } from "./harness/eventually";
import { openPage, untilHydrated } from "./harness/open-page";
import { untilShown } from "./harness/read-timeline";
import { watchPage } from "./harness/watch-page";

const MOST_BYTES = 1_500_000;
const NAME = "iowa-in-ten-minutes";
const folder = join(process.cwd(), "test-results/offline");
const file = join(folder, `${NAME}.html`);
const address = pathToFileURL(file).href;

const record = readRecord();
const withActor = (id: string) =>
  record.events.filter(({ participants }) =>
    participants.some(({ actor }) => actor === id),
  ).length;

interface Held {
  readonly briefing: {
    readonly scenes: readonly { readonly steps: readonly unknown[] }[];
  };
}
let html = "";
let scenes: Held["briefing"]["scenes"] = [];

beforeAll(async () => {
  const server = process.env.E2E_URL_WEST ?? "";
  const answer = await fetch(`${server}/data/briefings/${NAME}.html`);
  html = await answer.text();
  await mkdir(folder, { recursive: true });
  await writeFile(file, html);
  const [, json = ""] =
    /id="offline-briefing">(.*?)<\/script>/s.exec(html) ?? [];
  scenes = (JSON.parse(json) as Held).briefing.scenes;
});

/** Opens the file from the disk without a network; a request for anything but the file itself fails the test. */
async function openFile(at = address, more: { timeZone?: string } = {}) {
  const asked = new Set<string>();
  const { page, problems } = await openPage({
    // Files have no origin.
    ...{ path: at, origin: "null", height: 720, ...more },
    context: { offline: true, baseURL: undefined },
    onPage: (opened) =>
      opened.context().on("request", (request) => asked.add(request.url())),
  });
  await untilHydrated(page);
  const watch = (other: Page) => {
    const found = watchPage(other, "null", 200);
    return () => problems.push(...found);
  };
  return { page, asked, watch };
}

/** Waits until a window on the briefing is at a scene and step, both from 0. */
const untilAt = (page: Page, at: string) =>
  page
    .locator(`main[data-place="${at}"], main p[data-place="${at}"]`)
    .waitFor({ timeout: 10_000 });

describe("the offline file of a briefing", () => {
  test("is at most 1.5 MB and allows the one script and the one sheet that it holds", async () => {
    expect((await stat(file)).size).toBeLessThanOrEqual(MOST_BYTES);
    const [, policy] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'$/,
    );
  });

  test("shows every scene and step, and nothing is asked of a network", async () => {
    const { page, asked } = await openFile();
    const bare: string[] = [];
    for (const [scene, { steps }] of scenes.entries()) {
      await untilAt(page, `${scene}.0`);
      const drawn = page.locator("[data-stage] svg");
      await drawn.first().waitFor();
      // Charts come a moment after the scene that they are of.
      await page
        .locator("[data-stage]")
        .filter({ hasText: /\S.{18,}\S/s })
        .waitFor({ timeout: 5000 })
        .catch(() => undefined);
      const words = await page.locator("[data-stage]").innerText();
      if (words.trim().length < 20 || words.includes("{{"))
        bare.push(`${scene}: ${words}`);
      for (let step = 0; step < steps.length; step += 1) {
        await page.keyboard.press("PageDown");
        await untilAt(page, `${scene}.${step + 1}`);
      }
      await page.keyboard.press("PageDown");
    }
    expect(scenes.length).toBeGreaterThanOrEqual(8);
    expect(bare).toEqual([]);
    expect([...asked]).toEqual([address]);
  });

  test("filters in the live view, keeps the speaker's window in step, and survives reloads of both", async () => {
    const { page, asked, watch } = await openFile();
    await page.keyboard.press("PageDown");
    const [speaker] = await Promise.all([
      page.waitForEvent("popup"),
      page.keyboard.press("s"),
    ]);
    const settle = watch(speaker);
    await untilHydrated(speaker);
    await untilAt(speaker, "0.1");
    await speaker.keyboard.press("PageDown");
    await untilAt(page, "0.2");

    await page.bringToFront();
    await page.keyboard.press("e");
    await page.getByRole("link", { name: english.filters.chips.clear }).click();
    await page.locator("#filter-actor").fill("branstad");
    await page.keyboard.press("Enter");
    await untilShown(page, withActor("terry-branstad"));
    await page.reload();
    await untilHydrated(page);
    await page.locator("[data-explore]").waitFor();
    await page.keyboard.press("e");
    await page.locator("[data-explore]").waitFor({ state: "detached" });
    await untilAt(page, "0.2");
    await speaker.reload();
    await untilHydrated(speaker);
    await untilAt(speaker, "0.2");
    await page.keyboard.press("End");
    await untilAt(speaker, `${scenes.length - 1}.0`);
    settle();
    expect([...asked]).toEqual([address]);
  });

  test("searches, tells of an event and says where a page of the site is, in Chinese", async () => {
    const { page, asked } = await openFile(`${address}#zh`);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.keyboard.press("e");
    await page.getByRole("link", { name: chinese.filters.chips.clear }).click();
    await untilShown(page, record.events.length);
    await page.locator("#filter-q").fill("马斯卡廷");
    const list = page.locator("[data-event-list] a");
    await page
      .locator(
        `[role=status][data-shown]:not([data-shown="${record.events.length}"])`,
      )
      .waitFor();
    // The list follows what the page says a moment later.
    await eventually(async () =>
      expect(await list.count()).toBe(
        Number(await page.locator("[data-shown]").getAttribute("data-shown")),
      ),
    );
    await list.first().click();
    const detail = page.locator("[data-event-detail]");
    await detail.filter({ hasText: "马斯卡廷" }).waitFor();
    await detail.getByRole("link", { name: chinese.timeline.openPage }).click();
    const lead = page.getByRole("link", { name: /\/zh\/events\// });
    expect(await lead.getAttribute("href")).toMatch(
      /^https?:\/\/.+\/zh\/events\/[\w-]+$/,
    );
    expect([...asked]).toEqual([address]);
  });

  test("is made in the browser of a reader's own briefing", async () => {
    const { page } = await openPage({ path: "/present" });
    await page.locator("input[type=file]").setInputFiles({
      ...{ name: "own.md", mimeType: "text/markdown" },
      buffer: Buffer.from(
        "---\ntitle: Own </script>\n---\n\n## One\n\nid: one\n",
      ),
    });
    // What was opened is shown in the editor.
    await page.waitForURL(/\/present\/edit#/);
    await page.goto("/present");
    const button = page.getByRole("button", { name: /^Offline file: Own/ });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button.click(),
    ]);
    const own = join(folder, "own.html");
    await download.saveAs(own);
    const opened = await openFile(pathToFileURL(own).href);
    expect(await opened.page.locator("[data-stage]").innerText()).toContain(
      "One",
    );
  });
});
