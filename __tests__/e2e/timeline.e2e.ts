import type { Page } from "playwright-core";
import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { openPage, untilHydrated } from "./harness/open-page";
import { readTimeline, untilDrawn, untilShown } from "./harness/read-timeline";
import { restingBox } from "./harness/resting-box";

const WIDTHS = [390, 768, 1280, 1920];
const total = readRecord().events.length;
const words = english.timeline;

describe("the timeline", () => {
  test.each(WIDTHS)(
    "draws every event that passes at %i px and keeps its labels apart, however far it is zoomed in",
    async (width) => {
      const { page } = await openPage({ path: "/", width });
      await untilHydrated(page);
      expect(await readTimeline(page)).toEqual({ shown: total, drawn: total });
      expect(await page.locator("[data-label]").count()).toBeGreaterThan(0);
      expect(await overlaps(page)).toEqual([]);
      for (let zooms = 0; zooms < 4; zooms += 1) {
        const before = page.url();
        await page.getByRole("button", { name: words.zoomIn }).click();
        await page.waitForURL((url) => url.href !== before);
        const { shown, drawn } = await readTimeline(page);
        expect(shown).toBeGreaterThan(0);
        expect(drawn).toBe(shown);
        expect(await overlaps(page)).toEqual([]);
      }
      const zoomed = page.url();
      await page.getByRole("button", { name: words.earlier }).click();
      await page.waitForURL((url) => url.href !== zoomed);
      const earlier = await readTimeline(page);
      expect(earlier.drawn).toBe(earlier.shown);
    },
  );

  test.each([
    "/?kind=visit&level=subnational",
    "/?from=2011&to=2013-06",
    "/?place=us-ia,cn-hebei&match=all",
    "/?actor=governors&from=1990",
    "/zh?q=友好城市",
  ])("draws as many events as the status line says on %s", async (path) => {
    const { page } = await openPage({ path });
    const first = await readTimeline(page);
    await untilHydrated(page);
    const then = await readTimeline(page);
    expect(first.shown).toBeGreaterThan(0);
    expect(first.shown).toBeLessThan(total);
    expect(first.drawn).toBe(first.shown);
    expect(then).toEqual(first);
  });

  test("goes back to all years at the press of a button", async () => {
    const { page } = await openPage({ path: "/?from=2015&to=2016" });
    await untilHydrated(page);
    await page.getByRole("button", { name: words.allYears }).click();
    await untilShown(page, total);
    await page.waitForURL(({ search }) => search === "");
  });

  test("zooms with Ctrl and the wheel, in one step back through the history", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await page.locator("[data-chart=timeline]").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await page.waitForURL(/from=/);
    const zoomed = await readTimeline(page);
    expect(zoomed.shown).toBeLessThan(total);
    expect(zoomed.drawn).toBe(zoomed.shown);
    await page.goBack();
    await untilShown(page, total);
  });

  test("pans by dragging once it is zoomed in", async () => {
    const { page } = await openPage({ path: "/?from=2000&to=2010" });
    await untilHydrated(page);
    await untilDrawn(page);
    const box = await restingBox(page.locator("[data-chart=timeline]"));
    const y = box.y + 12;
    await page.mouse.move(box.x + box.width * 0.7, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((url) => !url.search.includes("from=2000&"));
    const panned = await readTimeline(page);
    expect(panned.drawn).toBe(panned.shown);
  });
});

/** Pairs of titles, and titles with marks, that lie over one another. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const timeline = document.querySelector("[data-chart=timeline]");
    const boxes = (selector: string, above: number, below: number) =>
      [...(timeline?.querySelectorAll(selector) ?? [])].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return {
          name: element.textContent || element.getAttribute("data-event") || "",
          box: { left, right, top: top + above, bottom: bottom - below },
        };
      });
    // The box of a text is that of its line; its letters leave this much of it empty.
    const labels = boxes("[data-label]", 4, 1);
    const marks = boxes("[data-event], [data-cluster]", 0, 0);
    type Box = (typeof labels)[number]["box"];
    const SLACK = 1;
    const over = (a: Box, b: Box) =>
      a.left < b.right - SLACK &&
      b.left < a.right - SLACK &&
      a.top < b.bottom - SLACK &&
      b.top < a.bottom - SLACK;
    return labels.flatMap((label, index) =>
      [...labels.slice(index + 1), ...marks]
        .filter(({ box }) => over(label.box, box))
        .map(({ name }) => `${label.name} × ${name}`),
    );
  });
}
