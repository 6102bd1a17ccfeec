import type { Page } from "playwright-core";

/** How many events the page says it shows, and how many its timeline draws: one a mark, or held in a cluster's count. */
export async function readTimeline(
  page: Page,
): Promise<{ shown: number; drawn: number }> {
  await untilDrawn(page);
  return page.evaluate(() => {
    const status = document.querySelector<HTMLElement>(
      "[role=status][data-shown]",
    );
    const timeline = document.querySelector("[data-chart=timeline]");
    const clusters =
      timeline?.querySelectorAll<SVGElement>("[data-cluster]") ?? [];
    const held = [...clusters].map(({ dataset }) => Number(dataset.cluster));
    return {
      shown: Number(status?.dataset.shown),
      drawn: held.reduce(
        (sum, count) => sum + count,
        timeline?.querySelectorAll("[data-event]").length ?? 0,
      ),
    };
  });
}

/** Waits until the drawing has followed what is painted over it. */
export async function untilDrawn(page: Page): Promise<void> {
  await page
    .locator("[data-chart=timeline][aria-busy=false]")
    .waitFor({ timeout: 10_000 });
}

/** The number that the status line says, once it is `count` or the page has had time enough. */
export async function untilShown(page: Page, count: number): Promise<void> {
  await page
    .locator(`[role=status][data-shown="${count}"]`)
    .waitFor({ timeout: 10_000 });
}
