import type { ElementHandle, Page } from "playwright-core";
import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { eventually } from "./harness/eventually";
import { openPage, untilHydrated } from "./harness/open-page";
import { readTimeline, untilDrawn } from "./harness/read-timeline";
import { restingBox } from "./harness/resting-box";

const record = readRecord();
const words = english.lanes;
const ACTORS = ["xi-jinping", "joe-biden", "barack-obama"];

/** Ids of the events that somebody takes part in. */
function eventsWith(actor: string): string[] {
  return record.events
    .filter(({ participants }) =>
      participants.some((participant) => participant.actor === actor),
    )
    .map(({ id }) => id);
}

describe("the lanes", () => {
  test.each([
    ["kind", false],
    ["level", false],
    ["actor", true],
    ["place", true],
  ])(
    "hold every event that passes when they are made by %s, without script too",
    async (mode, shared) => {
      const { page } = await openPage({
        path: `/?lanes=${mode}`,
        javaScript: false,
      });
      const held = await heldBy(page);
      expect(held.events).toBe(record.events.length);
      expect(held.entries > held.events).toBe(shared);
      expect(held.entries).toBeGreaterThanOrEqual(held.events);
    },
  );

  test("switching them to actors draws an event once for each actor who is chosen", async () => {
    const { page } = await openPage({ path: `/?actor=${ACTORS.join()}` });
    await untilHydrated(page);
    await page.getByRole("link", { name: "Actor", exact: true }).click();
    await page.waitForURL(/lanes=actor/);
    const each = ACTORS.map(eventsWith);
    await eventually(async () => {
      const { shown, drawn } = await readTimeline(page);
      expect(drawn).toBe(each.reduce((sum, { length }) => sum + length, 0));
      expect(shown).toBe(new Set(each.flat()).size);
    });
    for (const [index, actor] of ACTORS.entries())
      expect(await entriesOf(page, actor)).toBe(each[index]?.length);
  });

  test("resting on an event that several have in common ties its marks", async () => {
    const { page } = await openPage({
      path: "/?actor=xi-jinping,joe-biden&lanes=actor&from=2021&to=2023",
    });
    await untilHydrated(page);
    await untilDrawn(page);
    const both = eventsWith("xi-jinping").filter((id) =>
      eventsWith("joe-biden").includes(id),
    );
    const alone = page
      .locator('[data-lane="joe-biden"] [data-event]')
      .and(page.locator(both.map((id) => `[data-event="${id}"]`).join()));
    await alone.first().hover();
    const line = page.locator("[data-connector='2']");
    await line.waitFor();
    await page.mouse.move(5, 5);
    await line.waitFor({ state: "detached" });
    expect(await line.count()).toBe(0);
  });

  test("comparing two shows what each has alone and what they share", async () => {
    const { page } = await openPage({ path: "/?actor=xi-jinping,joe-biden" });
    await untilHydrated(page);
    await page.getByRole("link", { name: /^Compare Xi Jinping/ }).click();
    await page.waitForURL(/compare=joe-biden/);
    await untilDrawn(page);
    const [xi, biden] = [eventsWith("xi-jinping"), eventsWith("joe-biden")];
    const shared = xi.filter((id) => biden.includes(id)).length;
    await eventually(async () =>
      expect(await entriesOf(page, "compare-both")).toBe(shared),
    );
    expect(await entriesOf(page, "compare-first")).toBe(xi.length - shared);
    expect(await entriesOf(page, "compare-second")).toBe(biden.length - shared);
    await page.getByRole("link", { name: words.endCompare }).click();
    await page.waitForURL((url) => !url.search.includes("compare"));
    await eventually(async () => expect(await order(page)).toContain("policy"));
  });

  test("collapsing, moving and pinning them by the keyboard keeps the rest as it is", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    const before = await order(page);
    const tools = page.getByRole("toolbar", { name: words.toolbar });
    const lane = (name: string) =>
      tools.getByRole("button", { name: words.lane(name), exact: true });
    await lane("Visits").focus();
    await page.keyboard.press("Enter");
    await lane("Visits").and(page.locator("[aria-expanded=false]")).waitFor();
    await page.keyboard.press("Alt+ArrowUp");
    await eventually(async () => {
      await untilDrawn(page);
      const moved = await order(page);
      expect(moved.indexOf("visit")).toBe(before.indexOf("visit") - 1);
      expect([...moved].sort()).toEqual([...before].sort());
    });
    await tools
      .getByRole("button", { name: words.pin("Trade"), exact: true })
      .focus();
    await page.keyboard.press("Enter");
    await eventually(async () => {
      await untilDrawn(page);
      expect((await order(page))[0]).toBe("trade");
    });
    await page.getByRole("button", { name: words.reset }).click();
    await eventually(async () => {
      await untilDrawn(page);
      expect(await order(page)).toEqual(before);
    });
  });

  test("dragging one by its handle moves it", async () => {
    const { page } = await openPage({ path: "/", height: 1100 });
    await untilHydrated(page);
    await untilDrawn(page);
    const before = await order(page);
    const handle = page.getByRole("button", { name: words.move("Policy") });
    await page.locator('[data-lane-head="policy"]').hover();
    const box = await restingBox(handle);
    const target = await page.locator('[data-lane-head="visit"]').boundingBox();
    if (!target) throw new Error("no lane");
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 12, box.y - 40, { steps: 4 });
    await page.mouse.move(box.x + 12, target.y + 4, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => {
      await untilDrawn(page);
      const after = await order(page);
      expect(after.indexOf("policy")).toBe(before.indexOf("visit"));
    });
  });

  test("switching them is a journey that another switch may cut short", async () => {
    const { page } = await openPage({
      path: "/?kind=policy",
      context: { reducedMotion: "no-preference" },
    });
    await untilHydrated(page);
    await untilDrawn(page);
    const canvas = page.locator("[data-chart=timeline] + canvas");
    const level = page.getByRole("link", { name: "Level", exact: true });
    const place = page.getByRole("link", { name: "Place", exact: true });
    const cutShort = underWay(page, await place.elementHandle());
    await level.click();
    await cutShort;
    await page.waitForURL(/lanes=place/);
    await untilDrawn(page);
    await canvas.waitFor({ state: "hidden" });
    const { events } = await heldBy(page);
    expect(events).toBe(
      record.events.filter(({ kind }) => kind === "policy").length,
    );
  });
});

describe("what stands behind the lanes", () => {
  test("choosing leaders and figures draws them on the same axis", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await page.getByLabel(english.context.bands, { exact: true }).check();
    await page.waitForURL(/bands=on/);
    await eventually(async () =>
      expect(await page.locator("[data-band]").count()).toBe(
        record.bands.length,
      ),
    );
    await page
      .getByLabel(english.context.metric, { exact: true })
      .selectOption("trade");
    await page.waitForURL(/metric=trade/);
    await page.locator('[data-metric="trade"]').waitFor();
  });
});

async function entriesOf(page: Page, lane: string): Promise<number> {
  return page.evaluate((id) => {
    const group = document.querySelector(`[data-lane="${id}"]`);
    const clusters =
      group?.querySelectorAll<SVGElement>("[data-cluster]") ?? [];
    return [...clusters].reduce(
      (sum, { dataset }) => sum + Number(dataset.cluster),
      group?.querySelectorAll("[data-event]").length ?? 0,
    );
  }, lane);
}

/** How many events pass, and how many entries of lanes are drawn. */
async function heldBy(
  page: Page,
): Promise<{ events: number; entries: number }> {
  const { shown, drawn } = await readTimeline(page);
  return { events: shown, entries: drawn };
}

/** Ids of the lanes from above. */
function order(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-lane-head]")].map(
      ({ dataset }) => dataset.laneHead ?? "",
    ),
  );
}

/** Presses a link in the very frame in which a journey has begun: seen from here, a busy machine may have ended it by then. */
function underWay(page: Page, link: ElementHandle<Node> | null) {
  return page.evaluate(
    (pressed) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const isUnderWay = document.querySelector("canvas[data-painted]");
          if (!isUnderWay) return void requestAnimationFrame(look);
          (pressed as HTMLElement).click();
          resolve();
        };
        look();
      }),
    link,
  );
}
