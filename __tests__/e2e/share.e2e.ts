import type { Page } from "playwright-core";
import { share as english } from "@/lib/messages/en/share";
import { share as chinese } from "@/lib/messages/zh/share";
import { findViolations } from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";

const PATH = "/pairs?place=us-ia";
const LINK = "#chart-pairs-status a[data-share]";

const dialog = (page: Page) => page.locator("dialog[open]").first();
const tab = (page: Page, name: string) =>
  dialog(page).getByRole("tab", { name });
const snippet = (page: Page) => dialog(page).locator("textarea:visible");
// A tab left behind may still say that it copied.
const saying = (page: Page, text: string) =>
  dialog(page).getByText(text).filter({ visible: true });

async function readClipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType(wanted);
    return wanted.startsWith("text/")
      ? ((await blob?.text()) ?? "")
      : `${blob?.type} ${blob?.size}`;
  }, type);
}

describe("the dialog to share a view", () => {
  test("opens by keyboard, embeds what it says it embeds, and gives the focus back", async () => {
    const { page, origin } = await openPage({
      path: PATH,
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await untilHydrated(page);
    await page.locator(LINK).focus();
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    expect(await snippet(page).inputValue()).toBe(
      `${origin}${PATH}#chart-pairs-status`,
    );
    await dialog(page).getByRole("button", { name: english.copy }).click();
    await saying(page, english.copied).waitFor();
    expect(await readClipboard(page, "text/plain")).toBe(
      `${origin}${PATH}#chart-pairs-status`,
    );

    await tab(page, english.tabs.link).focus();
    await page.keyboard.press("ArrowRight");
    const frame = page.frameLocator("dialog iframe");
    await frame.locator("[data-chart=pairs-status]").first().waitFor();
    expect(await frame.locator("body").innerText()).toContain("Iowa");
    // The snippet's height is the one that the embed has announced through its sandbox.
    await page.waitForFunction(() => {
      const frame = document.querySelector("dialog iframe");
      const height = frame?.clientHeight;
      const texts = [...document.querySelectorAll("dialog textarea")];
      return (
        height !== 480 &&
        texts.some((text) =>
          (text as HTMLTextAreaElement).value.includes(`height="${height}"`),
        )
      );
    });
    expect(await findViolations(page, null, "dialog[open]")).toEqual([]);

    await dialog(page).getByLabel(english.settings.data).selectOption("pinned");
    await dialog(page).getByLabel(english.embed.form).selectOption("office");
    await dialog(page)
      .getByRole("button", { name: english.embed.copyRich })
      .click();
    await saying(page, english.copied).waitFor();
    const rich = await readClipboard(page, "text/html");
    const image = /src="([^"]*)"/.exec(rich)?.[1]?.replaceAll("&amp;", "&");
    expect(image).toMatch(/pin=[0-9a-f]{16}/);
    expect(rich).toContain("Iowa");
    const answer = await fetch(image ?? "");
    expect(answer.headers.get("content-type")).toBe("image/png");

    await page.keyboard.press("Escape");
    await page.locator("dialog").first().waitFor({ state: "detached" });
    await page.locator(`${LINK}:focus`).waitFor();
  });

  test("copies picture and table, and saves files, in Chinese on a phone in the dark", async () => {
    const { page } = await openPage({
      path: `/zh${PATH}`,
      ...{ theme: "dark", width: 390, height: 844 },
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await untilHydrated(page);
    await page.locator(LINK).click();
    await dialog(page).getByRole("img", { name: chinese.link.qr }).waitFor();
    await tab(page, chinese.tabs.download).click();
    const { download } = chinese;
    const press = async (name: string) => {
      await dialog(page).getByRole("button", { name }).click();
      await saying(page, chinese.copied).waitFor();
      await saying(page, chinese.copied).waitFor({ state: "detached" });
    };
    await press(download.copyPicture);
    expect(await readClipboard(page, "image/png")).toMatch(
      /^image\/png \d{4,}/,
    );
    await press(download.copyTable);
    expect(await readClipboard(page, "text/html")).toContain("<table");
    expect(await readClipboard(page, "text/plain")).toContain("艾奥瓦");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialog(page).getByRole("link", { name: download.formats.csv }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/pairs-status.*\.csv$/);
    expect(await findViolations(page, null, "dialog[open]")).toEqual([]);
    expect(
      await dialog(page).evaluate((box) => box.scrollWidth <= box.clientWidth),
    ).toBe(true);
  });

  test("shares the page itself from the header", async () => {
    const { page, origin } = await openPage({ path: "/about" });
    const opened = () =>
      dialog(page)
        .waitFor({ timeout: 1000 })
        .then(() => true)
        .catch(() => false);
    // Until the page is interactive the link loads it anew.
    for (let tries = 0; tries < 20 && !(await opened()); tries += 1)
      // A dialog that opens just then is over it.
      await page
        .locator("header a[data-share]")
        .click({ timeout: 2000 })
        .catch(() => undefined);
    expect(await snippet(page).inputValue()).toBe(`${origin}/about`);
    expect(await dialog(page).getByRole("tab").count()).toBe(2);
  });

  test("is a link to the embed of the view without script", async () => {
    const { origin } = await openPage({ path: "/robots.txt" });
    const html = await (await fetch(origin + PATH)).text();
    expect(html).toContain('href="/embed/pairs-status?place=us-ia"');
    const embed = await fetch(`${origin}/embed/pairs-status?place=us-ia`);
    expect([embed.status, await embed.text()]).toEqual([
      200,
      expect.stringContaining("Iowa"),
    ]);
  });
});
