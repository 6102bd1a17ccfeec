import { readRecord } from "../fixtures/read-record";
import {
  findViolations,
  findViolationsInBothThemes,
} from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";
import { pressUntil } from "./harness/press-until";

const { pairs } = readRecord();
const withPlace = (...ids: readonly string[]) =>
  pairs.filter((pair) =>
    ids.some((id) => `${pair.usPlace} ${pair.cnPlace} `.includes(id)),
  );
const ROWS = "tr[id^='pair-']";

describe("the explorer of pairs", () => {
  test.each(["/pairs", "/zh/pairs"])(
    "axe finds nothing to mend (%s, light and dark)",
    async (path) => {
      const { page } = await openPage({
        path: `${path}?place=us-ia,cn-hebei`,
      });
      await untilHydrated(page);
      expect(await findViolationsInBothThemes(page)).toEqual([]);
    },
  );

  test("by the keyboard alone: filtered by a place, sorted, and a tie's place opened", async () => {
    const { page } = await openPage({ path: "/pairs" });
    await untilHydrated(page);
    await pressUntil(page, "Tab", "#filter-place");
    await page.keyboard.type("iowa");
    await page.keyboard.press("Enter");
    await page.waitForURL(/place=us-ia$/);
    const iowa = withPlace("us-ia ", "us-ia-");
    await page.waitForFunction(
      ([rows, count]) =>
        document.querySelectorAll(String(rows)).length === count,
      [ROWS, iowa.length] as const,
    );
    await page.keyboard.press("Escape");
    await pressUntil(page, "Shift+Tab", "a[href='#table']");
    await page.keyboard.press("Enter");
    await pressUntil(page, "Tab", "th a[href*='pairsort=established']");
    await page.keyboard.press("Enter");
    await page.waitForURL(/pairsort=established$/);
    await page
      .locator("th[aria-sort=ascending]", { hasText: "Established" })
      .waitFor();
    const first = iowa.toSorted(
      (a, b) => (a.established?.start ?? 0) - (b.established?.start ?? 0),
    )[0];
    expect(await page.locator(ROWS).first().getAttribute("id")).toBe(
      `pair-${first?.id}`,
    );
    await pressUntil(page, "Tab", `${ROWS} a[href^='/places/']`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/places/${first?.usPlace}`);
  });

  test("holds every tie, links and a form without script", async () => {
    const { page } = await openPage({
      path: "/pairs?status=ended",
      javaScript: false,
    });
    const ended = pairs.filter(({ status }) => status === "ended");
    expect(await page.locator(ROWS).count()).toBe(ended.length);
    await page.locator("#native-place").selectOption(["us-ca"]);
    await page.getByRole("button", { name: "Apply filters" }).click();
    await page.waitForURL(/place=us-ca/);
    expect(new URL(page.url()).searchParams.get("status")).toBe("ended");
    expect(await page.locator(ROWS).count()).toBe(
      ended.filter(({ usPlace }) => usPlace.startsWith("us-ca")).length,
    );
    await page.locator("th a", { hasText: "Chinese side" }).click();
    await page.waitForURL(/pairsort=cn#table$/);
  });

  test("fits a phone", async () => {
    const { page } = await openPage({
      path: "/zh/pairs?place=us-ia",
      width: 360,
      height: 740,
    });
    await untilHydrated(page);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width).toBe(360);
    expect(await findViolations(page)).toEqual([]);
  });
});
