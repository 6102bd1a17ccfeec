import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { openPage } from "./harness/open-page";
import { readTimeline, untilShown } from "./harness/read-timeline";

const record = readRecord();
const total = record.events.length;
const CHARTS = [
  "pairs-growth",
  "pairs-by-state",
  "state-exports",
  "state-export-series",
  "rank-counts",
  "national-trade",
];

describe("without JavaScript", () => {
  test.each(["/", "/zh"])(
    "%s holds the timeline, its list and the charts",
    async (path) => {
      const { page } = await openPage({ path, javaScript: false });
      expect(await readTimeline(page)).toEqual({ shown: total, drawn: total });
      const links = page.locator("[data-event-list] a[href*='/events/']");
      expect(await links.count()).toBe(total);
      for (const chart of CHARTS) {
        const root = page.locator(`[data-chart="${chart}"]`);
        expect([chart, await root.count()]).toEqual([chart, 1]);
        expect(await root.isVisible()).toBe(true);
      }
      expect(await page.locator("table").count()).toBeGreaterThanOrEqual(
        CHARTS.length,
      );
    },
  );

  test("shows no control that only works with it", async () => {
    const { page } = await openPage({ path: "/", javaScript: false });
    for (const name of [english.timeline.zoomIn, english.timeline.allYears])
      expect(await page.getByRole("button", { name }).count()).toBe(0);
    expect(await page.locator("#filter-actor").isVisible()).toBe(false);
  });

  test("filters by sending the form", async () => {
    const { page } = await openPage({ path: "/", javaScript: false });
    const actors = page.locator("select[name=actor]");
    await reveal(actors);
    await actors.selectOption("terry-branstad");
    await page.getByRole("button", { name: english.filters.apply }).click();
    await page.waitForURL(/actor=terry-branstad/);
    const expected = record.events.filter(({ participants }) =>
      participants.some(({ actor }) => actor === "terry-branstad"),
    ).length;
    expect(await readTimeline(page)).toEqual({
      shown: expected,
      drawn: expected,
    });
    expect(
      await page.locator("[data-event-list] a[href*='/events/']").count(),
    ).toBe(expected);
    await page.getByRole("link", { name: english.filters.chips.clear }).click();
    await untilShown(page, total);
  });

  test("opens an event from a mark, with its sources", async () => {
    const { page } = await openPage({
      path: "/?kind=agreement&from=2015",
      javaScript: false,
    });
    const mark = page.locator("[data-chart=timeline] [data-event]").first();
    const id = await mark.getAttribute("data-event");
    await mark.click();
    await page.waitForURL(`**/events/${id}`);
    const event = record.events.find((one) => one.id === id);
    expect(await page.locator("h1").innerText()).toContain(event?.title.en);
    expect(await page.locator("a[href^=http]").count()).toBeGreaterThan(0);
  });
});

/** Opens whatever closed part of the page holds an element. */
async function reveal(element: import("playwright-core").Locator) {
  const summary = element.locator("xpath=ancestor::details/summary");
  if (!(await element.isVisible())) await summary.first().click();
}
