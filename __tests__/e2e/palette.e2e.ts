import { palette as english } from "@/lib/messages/en/palette";
import { palette as chinese } from "@/lib/messages/zh/palette";
import { CHART_PAGES, PAGES } from "@/lib/select/palette/palette-charts";
import { readRecord } from "../fixtures/read-record";
import { findViolations } from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";
import type { Page } from "playwright-core";

const FIELD = "header input[name=q]";

const combobox = (page: Page) => page.locator("dialog [role=combobox]");

/** Presses the shortcut until somebody hears it: the page may not be interactive yet. */
async function openByKeys(page: Page): Promise<void> {
  const dialog = page.locator("dialog[open]");
  for (let tries = 0; tries < 40; tries += 1) {
    await page.keyboard.press("Control+k");
    const opened = await dialog
      .waitFor({ timeout: 500 })
      .then(() => true)
      .catch(() => false);
    if (opened) return;
  }
  throw new Error("Control+k opened nothing");
}

describe("the palette", () => {
  test("opens by Ctrl+K, finds pinyin typed in one, and Enter goes there", async () => {
    const { page } = await openPage({ path: "/about" });
    await openByKeys(page);
    await combobox(page).pressSequentially("yan'an");
    await page
      .locator("[role=option][aria-selected=true]", { hasText: "Yan'an" })
      .waitFor();
    await combobox(page).fill("xijinping");
    await page
      .locator("[role=option][aria-selected=true]", { hasText: "习近平" })
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/actors/xi-jinping");
    expect(await page.locator("h1").innerText()).toContain("Xi Jinping");
  });

  test("Ctrl+Enter opens a new tab and stays", async () => {
    const { page } = await openPage({ path: "/about" });
    await openByKeys(page);
    await combobox(page).fill("iowa");
    await page.locator("[role=option][href='/places/us-ia']").waitFor();
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      page.keyboard.press("Control+Enter"),
    ]);
    await tab.waitForURL("**/places/us-ia");
    expect(await combobox(page).isVisible()).toBe(true);
  });

  test("a click on the field opens it; Esc gives the focus back, with what was searched", async () => {
    const { page } = await openPage({ path: "/zh" });
    await untilHydrated(page);
    await page.locator(FIELD).click();
    await page.getByRole("dialog", { name: chinese.title }).waitFor();
    await combobox(page).fill("石家庄 得梅因");
    await page.locator("[role=option][href*='/zh/pairs?pair=']").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.locator(`${FIELD}:focus`).waitFor();
    expect(await page.locator(FIELD).inputValue()).toBe("石家庄 得梅因");
  });

  test("typing into the field goes on in the palette", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await page.locator(FIELD).focus();
    expect(await page.locator("dialog").count()).toBe(0);
    await page.keyboard.type("des moines shijia", { delay: 30 });
    await page
      .locator("[role=option][aria-selected=true]", {
        hasText: "Des Moines–Shijiazhuang",
      })
      .waitFor();
    expect(await combobox(page).inputValue()).toBe("des moines shijia");
  });

  test("goes to a chart of the same page without losing its filters", async () => {
    const { page } = await openPage({ path: "/?place=us-ia" });
    await untilHydrated(page);
    await openByKeys(page);
    await combobox(page).fill("pairs by year");
    await page
      .locator("[role=option][aria-selected=true][href='#chart-pairs-growth']")
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/?place=us-ia#chart-pairs-growth");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.waitForFunction(() => {
      const chart = document.querySelector("#chart-pairs-growth");
      const top = chart?.getBoundingClientRect().top ?? Infinity;
      return top >= 0 && top < window.innerHeight;
    });
  });

  test("says when its list cannot be loaded, and tries again", async () => {
    let broken = true;
    const { page, problems } = await openPage({
      path: "/about",
      onPage: (opened) =>
        void opened.route("**/data/palette.en.json", (route) =>
          broken ? route.fulfill({ status: 503 }) : route.continue(),
        ),
    });
    await openByKeys(page);
    await page.locator("dialog [role=alert]").waitFor();
    broken = false;
    await page.getByRole("button", { name: english.retry }).click();
    await page.locator("dialog [role=option]").first().waitFor();
    // The answer that was asked for here, and what the browser says of it.
    expect(problems.splice(0).every((one) => one.includes("503"))).toBe(true);
  });

  test.each([
    ["en", "light", 1280],
    ["zh", "dark", 390],
  ] as const)(
    "axe finds nothing to mend (%s, %s, %i px)",
    async (locale, theme, width) => {
      const { page } = await openPage({
        path: locale === "zh" ? "/zh/about" : "/about",
        theme,
        width,
      });
      await openByKeys(page);
      await combobox(page).fill("iowa");
      await page.locator("[role=option][href*='us-ia']").first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      const { wide, right } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        right: document.querySelector("dialog")?.getBoundingClientRect().right,
      }));
      expect(wide).toBe(width);
      expect(right).toBeLessThanOrEqual(width);
    },
  );
});

describe("the header", () => {
  test.each(["/about", "/zh/about"])(
    "%s searches without JavaScript",
    async (path) => {
      const { page } = await openPage({ path, javaScript: false });
      await page.locator(FIELD).fill("suzhou");
      await page.locator(FIELD).press("Enter");
      await page.waitForURL(/\/(zh)?\?q=suzhou$/);
      expect(await page.locator("[data-event-list] a").count()).toBeGreaterThan(
        0,
      );
    },
  );

  test.each(["/about", "/zh/about"])(
    "fits every window on %s",
    async (path) => {
      const { page } = await openPage({ path, javaScript: false });
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        const { wide, small } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          small: [
            ...document.querySelectorAll("header a, header input"),
          ].filter(
            ({ clientWidth, clientHeight }) =>
              clientWidth > 1 && clientHeight < 24,
          ).length,
        }));
        expect({ width, wide, small }).toEqual({
          width,
          wide: width,
          small: 0,
        });
      }
    },
  );
});

test("every page, chart and pair that the palette leads to is there", async () => {
  const { origin } = await openPage({ path: "/about", javaScript: false });
  const [first] = readRecord().pairs;
  const charts = Object.entries(CHART_PAGES);
  const places = [
    ...PAGES,
    ...charts.map(([chart, page]) => `${page}#chart-${chart}`),
    `/pairs?pair=${first?.id}#pair-${first?.id}`,
  ];
  const texts = new Map<string, Promise<string>>();
  const missing: string[] = [];
  for (const place of places) {
    const [path = "", hash] = place.split("#");
    const text =
      texts.get(path) ?? fetch(origin + path).then((answer) => answer.text());
    texts.set(path, text);
    const mark = hash ? `id="${hash}"` : `<h1`;
    if (!(await text).includes(mark)) missing.push(place);
  }
  expect(missing).toEqual([]);
});
