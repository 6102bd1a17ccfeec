import { english } from "@/lib/messages/en";
import { TRADE_SECTIONS } from "@/components/trade/trade-sections";
import { csvRows } from "../lib/select/charts/csv-rows";
import { findViolationsInBothThemes } from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";
import { pressUntil } from "./harness/press-until";

const MOST_SCRIPT = 240_000;
const iowa = (year: number) =>
  Number(
    csvRows("state-exports").find(
      (row) =>
        row.state === "us-ia" &&
        row.year === String(year) &&
        row.method === "census",
    )?.usd_millions,
  );

describe("the page of trade", () => {
  test.each(["/trade?place=us-ia,us-wa&from=2017", "/zh/trade"])(
    "has nothing for axe to mend (%s, light and dark)",
    async (path) => {
      const { page } = await openPage({ path });
      await untilHydrated(page);
      expect(await findViolationsInBothThemes(page)).toEqual([]);
    },
  );

  test("chooses a state and a year by keyboard, and keeps both in the address", async () => {
    const { page } = await openPage({ path: "/trade" });
    await untilHydrated(page);
    await pressUntil(page, "Tab", "#trade-states");
    await page.keyboard.type("iowa");
    await page.keyboard.press("Enter");
    await page.waitForURL(/place=us-ia/);
    await page.keyboard.press("Escape");
    const slope = page.locator("#chart-export-slope");
    await pressUntil(page, "Tab", "#chart-export-slope select[name=to]");
    await page.keyboard.press("ArrowUp");
    await page.waitForURL(/to=2023/);
    const growth = Math.round((iowa(2023) / iowa(2014) - 1) * 100);
    await slope
      .getByRole("heading", {
        name: `Iowa exported ${growth}% more to China in 2023 than in 2014`,
      })
      .waitFor();
    await page.goBack();
    await page.goBack();
    await page
      .getByRole("status")
      .getByText(/^All 51 states/)
      .waitFor();
  });

  test("shows every chart and filters by forms without JavaScript", async () => {
    const { page } = await openPage({ path: "/trade", javaScript: false });
    for (const name of TRADE_SECTIONS.flatMap(({ charts }) => [...charts])) {
      const chart = page.locator(`[data-chart="${name}"]`);
      expect([name, await chart.locator("svg").count()]).not.toEqual([name, 0]);
    }
    await page.locator("select[name=place]").selectOption("us-ia");
    await page.getByRole("button", { name: english.filters.apply }).click();
    await page.waitForURL(/place=us-ia/);
    expect(await page.getByRole("status").innerText()).toMatch(/^1 of 51/);
    const form = page.locator("#chart-state-exports form");
    await form.locator("select[name=year]").selectOption("2019");
    await form.getByRole("button").click();
    await page.waitForURL(/year=2019/);
    expect(page.url()).toContain("place=us-ia");
  });

  test("takes at most 240 kB of compressed script, and fits a phone", async () => {
    const sizes: Promise<number>[] = [];
    const { page } = await openPage({
      path: "/zh/trade?place=us-ia",
      width: 390,
      height: 844,
      onPage: (opened) =>
        opened.on("requestfinished", (request) => {
          if (request.resourceType() === "script")
            sizes.push(request.sizes().then((size) => size.responseBodySize));
        }),
    });
    await untilHydrated(page);
    await page.waitForLoadState("networkidle");
    const total = (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(MOST_SCRIPT);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
