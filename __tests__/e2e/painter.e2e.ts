import type { Page } from "playwright-core";
import { compare } from "./harness/compare-pictures";
import { openPage, untilHydrated } from "./harness/open-page";
import { readTimeline, untilDrawn } from "./harness/read-timeline";
import { restingBox } from "./harness/resting-box";

/** Share of the pixels that smoothing may draw otherwise. */
const SMOOTHING = 0.004;

describe("the canvas over the timeline", () => {
  test.each([
    { path: "/?from=1995&to=2012", theme: "light", width: 1280 },
    { path: "/?from=1995&to=2012", theme: "dark", width: 1280 },
    {
      path: "/zh?from=2003&to=2014&kind=visit,leader-meeting",
      theme: "light",
      width: 1280,
    },
    { path: "/?from=1995&to=2012", theme: "light", width: 390 },
  ] as const)(
    "paints during a drag what the drawing shows after it: $path, $theme, $width px",
    async ({ path, theme, width }) => {
      const { page } = await openPage({ path, theme, width });
      await untilHydrated(page);
      await untilDrawn(page);
      await drag(page, 60);
      const canvas = page.locator("[data-chart=timeline] + canvas");
      await canvas.and(page.locator("[data-painted]")).waitFor();
      const painted = await surface(page);
      const count = Number(await canvas.getAttribute("data-painted"));
      await page.mouse.up();
      await canvas.waitFor({ state: "hidden" });
      const { shown, drawn } = await readTimeline(page);
      const after = await surface(page);
      expect(await compare(page, painted, after)).toBeLessThan(SMOOTHING);
      expect(count).toBe(drawn);
      expect(shown).toBe(drawn);
    },
  );

  test("a drag with colours that the reader forces is left to the drawing", async () => {
    const { page } = await openPage({
      path: "/?from=1995&to=2012",
      context: { forcedColors: "active" },
    });
    await untilHydrated(page);
    await untilDrawn(page);
    await drag(page, 60);
    expect(
      await page.locator("[data-chart=timeline] + canvas").isVisible(),
    ).toBe(false);
    await page.mouse.up();
  });
});

/** Presses on the timeline's axis and moves, and does not let go. */
async function drag(page: Page, by: number): Promise<void> {
  const box = await restingBox(page.locator("[data-chart=timeline]"));
  const [x, y] = [box.x + box.width - 90, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - by / 2, y);
  await page.mouse.move(x - by, y);
}

/** A picture of the timeline once it stands still: what a move asks for is painted a moment after it. */
async function surface(page: Page): Promise<Buffer> {
  const timeline = page.locator("[data-chart=timeline]");
  for (let before = await timeline.screenshot(); ;) {
    await page.waitForTimeout(100);
    const after = await timeline.screenshot();
    if (after.equals(before)) return after;
    before = after;
  }
}
