import type { Page } from "playwright-core";
import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { eventually } from "./harness/eventually";
import { openPage, untilHydrated } from "./harness/open-page";
import { pressUntil } from "./harness/press-until";
import { readTimeline, untilDrawn, untilShown } from "./harness/read-timeline";
import { restingBox } from "./harness/resting-box";

const total = readRecord().events.length;
const words = { ...english.timeline, ...english.navigation };
const CLUSTER = "[data-cluster]";
const touch = { hasTouch: true, isMobile: true };

async function open(path: string, options = {}): Promise<Page> {
  const { page } = await openPage({ path, ...options });
  await untilHydrated(page);
  await untilDrawn(page);
  return page;
}

const tool = (page: Page, name: string) =>
  page
    .getByRole("group", { name: words.tools })
    .getByRole("button", { name, exact: true });

/** Waits until a tool has nothing to do. */
const untilOff = (page: Page, name: string) =>
  eventually(async () =>
    expect(await tool(page, name).getAttribute("aria-disabled")).toBe("true"),
  );

/** The address once it says something of a window, or no longer does. */
const untilSearch = (page: Page, wanted: RegExp | string) =>
  page.waitForURL((url) =>
    typeof wanted === "string"
      ? url.search === wanted
      : wanted.test(url.search),
  );

/** What the page says aloud, once it says anything like it. */
const untilSaid = (page: Page, text: RegExp) =>
  page.locator("[data-announcer]").filter({ hasText: text }).waitFor({
    state: "attached",
    timeout: 5_000,
  });

/** Moves the focus to the first cluster by the keys alone. */
async function focusCluster(page: Page): Promise<void> {
  await tool(page, words.zoomIn).focus();
  await pressUntil(page, "Tab", "[data-chart=timeline] a");
  await pressUntil(page, "ArrowRight", CLUSTER);
}

describe("undo and redo", () => {
  test("go back and on through views by buttons, also after a reload, and say so", async () => {
    const page = await open("/");
    await tool(page, words.zoomIn).click();
    await untilSearch(page, /from=/);
    const zoomed = new URL(page.url()).search;
    await untilSaid(page, /^Now .*: \d+ events?\.$/);
    await tool(page, words.undo).click();
    await untilShown(page, total);
    await untilSearch(page, "");
    await untilSaid(page, /^Undone; now all years/);
    await page.reload();
    await untilHydrated(page);
    await tool(page, words.redo).click();
    await untilSearch(page, zoomed);
    await page.reload();
    await untilHydrated(page);
    await tool(page, words.undo).click();
    await untilShown(page, total);
    await untilOff(page, words.undo);
  });

  test("go back and on by Ctrl and Z while the focus is in the timeline, a held key as one step", async () => {
    const page = await open("/?from=1990&to=1991");
    await tool(page, words.zoomIn).focus();
    await pressUntil(page, "Tab", "[data-chart=timeline] a");
    for (let press = 0; press < 4; press += 1)
      await page.keyboard.down("PageDown");
    await page.keyboard.up("PageDown");
    await untilSearch(page, "?from=1998&to=1999");
    await page.keyboard.press("Control+z");
    await untilSearch(page, /from=199[0246]&/);
    await page.keyboard.press("Control+Shift+z");
    await untilSearch(page, "?from=1998&to=1999");
    const { shown, drawn } = await readTimeline(page);
    expect(drawn).toBe(shown);
  });

  test("never leave the page, however often they are asked for", async () => {
    const { page } = await openPage({ path: "/about" });
    await page.goto("/");
    await untilHydrated(page);
    await tool(page, words.zoomIn).click();
    await untilSearch(page, /from=/);
    await tool(page, words.zoomIn).focus();
    for (let press = 0; press < 5; press += 1)
      await page.keyboard.press("Control+z");
    await untilSearch(page, "");
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("do not lead to another page that was opened from here", async () => {
    const page = await open("/");
    await tool(page, words.zoomIn).click();
    await untilSearch(page, /from=/);
    await tool(page, words.undo).click();
    await untilSearch(page, "");
    await page.goto("/about");
    await page.goBack();
    await untilHydrated(page);
    const redo = tool(page, words.redo);
    expect(await redo.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the tools", () => {
  test("Fit shows the years of the events that pass, all of them", async () => {
    const page = await open("/?actor=robert-ray");
    const before = await readTimeline(page);
    await tool(page, words.fit).click();
    await untilSearch(page, /to=/);
    await untilOff(page, words.fit);
    expect(await readTimeline(page)).toEqual(before);
  });

  test("a year typed is gone to with Enter; what is no year is said where it was typed", async () => {
    const page = await open("/");
    const field = page.getByRole("textbox", { name: words.jump.label });
    await field.fill("1850");
    await field.press("Enter");
    await page
      .getByText(words.jump.problem["out-of-range"](1979, 2024))
      .waitFor();
    await field.fill("1985");
    await field.press("Enter");
    await untilSearch(page, "?from=1984&to=1986");
    await untilSaid(page, /^Now 1984 to 1986: \d+ events\.$/);
    await eventually(async () =>
      expect(await field.getAttribute("aria-invalid")).toBe("false"),
    );
  });

  test.each([320, 390])("stay in their card at %i px", async (width) => {
    const page = await open("/", { width, context: touch });
    const beyond = await page.evaluate(() => {
      const tools = [
        ...document.querySelectorAll("section .scripted :is(button, input)"),
      ];
      return tools
        .map((element) => element.getBoundingClientRect())
        .filter(
          ({ left, right }) =>
            left < 0 || right > document.documentElement.clientWidth,
        ).length;
    });
    expect(beyond).toBe(0);
  });
});

describe("a cluster", () => {
  test("opened by Enter lists its events, and Escape comes back to it", async () => {
    const page = await open("/");
    await focusCluster(page);
    const count = await page.evaluate(
      () => (document.activeElement as SVGElement).dataset.cluster,
    );
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.getByRole("link").count()).toBe(
      Math.min(100, Number(count)),
    );
    await page.locator("[role=dialog]:focus-within").waitFor();
    await page.keyboard.press("ArrowDown");
    await dialog
      .getByRole("link")
      .first()
      .and(page.locator(":focus"))
      .waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.locator(`[data-cluster="${count}"]:focus`).waitFor();
  });

  test("opens an event in the panel, from which Escape comes back to the cluster", async () => {
    const page = await open("/");
    await focusCluster(page);
    await page.keyboard.press("Enter");
    await page.locator("[role=dialog]:focus-within").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("region", { name: words.panel });
    await panel.waitFor();
    await untilSaid(page, /^Opened “/);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await eventually(async () =>
      expect(
        await page.locator("[data-chart=timeline]:focus-within").count(),
      ).toBe(1),
    );
  });

  test("zooms to its events, and loses none of the others", async () => {
    const page = await open("/");
    await page.locator(CLUSTER).first().click();
    await page.getByRole("button", { name: words.cluster.zoom }).click();
    await untilSearch(page, /from=|to=/);
    const { shown, drawn } = await readTimeline(page);
    expect(shown).toBeLessThan(total);
    expect(drawn).toBe(shown);
  });

  test.each([
    [320, 568],
    [1280, 800],
  ])(
    "stands inside a window of %i × %i px, by whichever cluster",
    async (width, height) => {
      const page = await open("/", { width, height });
      const clusters = page.locator(CLUSTER);
      for (const at of [0, -1]) {
        await clusters.nth(at).scrollIntoViewIfNeeded();
        await clusters.nth(at).click();
        const dialog = page.getByRole("dialog");
        const box = await dialog.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
      }
    },
  );

  test("closes at a press elsewhere, which takes the focus with it", async () => {
    const page = await open("/");
    await page.locator(CLUSTER).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await page.getByRole("textbox", { name: words.jump.label }).click();
    await dialog.waitFor({ state: "detached" });
    await eventually(async () =>
      expect(await page.locator("input:focus").count()).toBe(1),
    );
  });
});

describe("a hint", () => {
  test("comes at a mark under the pointer, may be moved onto, and goes with Escape", async () => {
    const page = await open("/?kind=policy");
    const mark = page.locator("[data-event]").first();
    const at = await restingBox(mark);
    const hint = page.locator("[data-hint]");
    // The pointer has a moment to get there, which a busy machine may let pass.
    await eventually(async () => {
      await page.mouse.move(5, 5);
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
      await hint.waitFor();
      const box = await hint.boundingBox();
      if (!box) throw new Error("no hint");
      expect(box.y + box.height).toBeLessThanOrEqual(at.y + 1);
      const x = Math.max(
        box.x + 4,
        Math.min(box.x + box.width - 4, at.x + at.width / 2),
      );
      await page.mouse.move(x, box.y + box.height / 2, { steps: 6 });
      await page.waitForTimeout(300);
      expect(await hint.count()).toBe(1);
    });
    await page.keyboard.press("Escape");
    await hint.waitFor({ state: "detached" });
  });

  test("comes with the keyboard's focus", async () => {
    const page = await open("/?kind=policy");
    await tool(page, words.zoomIn).focus();
    await pressUntil(page, "Tab", "[data-chart=timeline] a");
    const hint = page.locator("[data-hint]");
    await hint.waitFor();
    expect(await hint.textContent()).toMatch(/\d{4}/);
    await page.keyboard.press("Escape");
    await hint.waitFor({ state: "detached" });
  });
});

describe("touch", () => {
  test.each([
    ["no-preference", true],
    ["reduce", false],
  ] as const)(
    "a fling goes on after the finger is lifted where motion is %s: %s",
    async (reducedMotion, goesOn) => {
      const page = await open("/?from=1995&to=2000", {
        ...{ width: 390, height: 844, context: { ...touch, reducedMotion } },
      });
      const lifted = await fling(page);
      await untilSearch(page, /^(?!\?from=1995&to=2000$)/);
      const { from } = Object.fromEntries(new URL(page.url()).searchParams);
      const days = (Date.parse(`${from}`) - Date.UTC(1995, 0, 1)) / 86_400_000;
      const dragged = (lifted / 390) * 6 * 365;
      expect(Math.abs(days) > dragged * 1.5).toBe(goesOn);
    },
  );

  test("a double tap between the marks halves the time", async () => {
    const page = await open("/?from=1995&to=2000", {
      ...{ width: 390, height: 844, context: touch },
    });
    await doubleTap(page);
    await untilSearch(page, /from=199\d-/);
    const { shown, drawn } = await readTimeline(page);
    expect(drawn).toBe(shown);
  });
});

/** A place on the timeline's axis, where no mark is. */
async function ground(page: Page): Promise<{ x: number; y: number }> {
  await untilDrawn(page);
  const box = await restingBox(page.locator("[data-chart=timeline]"));
  return { x: box.x + box.width * 0.7, y: box.y + 10 };
}

/** Taps twice with a finger, by its own clock: however busy the machine is, the two are near. */
async function doubleTap(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const point = await ground(page);
  const started = Date.now() / 1000;
  for (let step = 0; step < 4; step += 1)
    await session.send("Input.dispatchTouchEvent", {
      type: step % 2 === 0 ? "touchStart" : "touchEnd",
      timestamp: started + step * 0.04,
      touchPoints: step % 2 === 0 ? [point] : [],
    });
}

/** Throws the timeline to the left by a finger; how far the finger itself went, pixels. */
async function fling(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await ground(page);
  // A finger's own clock, 10 ms a step: how busy the machine is does not slow it.
  const started = Date.now() / 1000;
  const send = (type: "touchStart" | "touchMove" | "touchEnd", step: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      timestamp: started + step / 100,
      touchPoints: type === "touchEnd" ? [] : [{ x: x - step * 12, y }],
    });
  await send("touchStart", 0);
  for (let step = 1; step <= 6; step += 1) await send("touchMove", step);
  await send("touchEnd", 6);
  return 6 * 12;
}
