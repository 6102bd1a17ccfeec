import type { Page } from "playwright-core";
import { eventually } from "./harness/eventually";
import { findViolations } from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";

const IOWA = "/present/iowa-in-ten-minutes";
/** What the back of a room reads, stage pixels. */
const LEAST = 18;

const placeOf = (page: Page) =>
  page.locator("main[data-present]").getAttribute("data-place");

const standsAt = (page: Page, place: string) =>
  page.locator(`main[data-place="${place}"]`).waitFor();

/** Texts on the stage that are smaller than they may be, in stage pixels. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(async (least) => {
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const unit = Math.min(innerWidth / 1280, innerHeight / 720);
    return [...document.querySelectorAll(".stage *")].flatMap((element) => {
      const said = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!said || !element.checkVisibility()) return [];
      const scale =
        element instanceof SVGGraphicsElement
          ? (element.getScreenCTM()?.a ?? 1)
          : 1;
      const size =
        (parseFloat(getComputedStyle(element).fontSize) * scale) / unit;
      return size < least - 0.05
        ? [`${element.textContent}: ${size.toFixed(1)}`]
        : [];
    });
  }, LEAST);
}

test("each picture of the Iowa briefing is legible from the back at 1280 by 720, and axe finds nothing", async () => {
  const { page } = await openPage({ path: IOWA, width: 1280, height: 720 });
  await untilHydrated(page);
  expect(await findViolations(page)).toEqual([]);
  const small: string[] = [];
  for (let before = ""; ;) {
    const place = (await placeOf(page)) ?? "";
    if (place === before) break;
    // With reduced motion whatever changes takes a millisecond.
    await page.waitForTimeout(30);
    small.push(...(await smallTexts(page)).map((text) => `${place} ${text}`));
    before = place;
    await page.keyboard.press("PageDown");
    await page
      .locator(`main:not([data-place="${place}"])[data-present]`)
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
  }
  expect(small).toEqual([]);
  await page.keyboard.press("o");
  await eventually(async () =>
    expect(await page.locator("[data-overview] button").count()).toBe(
      Number((await placeOf(page))?.split(".")[0]) + 1,
    ),
  );
  expect(await findViolations(page, null, "[data-overview]")).toEqual([]);
});

test("keys, presses and swipes move the stage; a number goes to its scene; B blanks the room", async () => {
  const { page } = await openPage({
    ...{
      path: `/zh${IOWA}?lang=both`,
      width: 1024,
      height: 768,
      theme: "dark",
    },
    context: { hasTouch: true },
  });
  await untilHydrated(page);
  await page.keyboard.press("ArrowRight");
  await standsAt(page, "0.1");
  await page.touchscreen.tap(800, 300);
  await standsAt(page, "0.2");
  await page.touchscreen.tap(40, 300);
  await standsAt(page, "0.1");
  await page.mouse.move(700, 300);
  await page.mouse.down();
  await page.mouse.move(500, 310);
  await page.mouse.up();
  await standsAt(page, "0.2");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await standsAt(page, "3.0");
  await page.keyboard.press("b");
  await page.locator('[data-blank="black"]').waitFor();
  await page.keyboard.press("PageDown");
  await page.locator("[data-blank]").waitFor({ state: "detached" });
  expect(await placeOf(page)).toBe("3.0");
  await page.keyboard.press("?");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  // An open dialog keeps the keys to itself until it has closed.
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await page.keyboard.press("d");
  await page.locator("html[data-theme=light]").waitFor();
  expect(
    await page.locator(".stage h2 + *, .stage p[lang=en]").count(),
  ).toBeGreaterThan(0);
});

/** Notes what becomes of each wish of a page to keep the screen awake. */
function noteWakeLocks() {
  const noted: string[] = [];
  const { wakeLock } = navigator;
  const request = wakeLock.request.bind(wakeLock);
  wakeLock.request = (type) => {
    const lock = request(type);
    void lock.then(
      () => noted.push("held"),
      ({ name }: DOMException) => noted.push(name),
    );
    return lock;
  };
  Object.assign(window, { noted });
}

const noted = (page: Page) =>
  page.evaluate(() => (window as unknown as { noted: string[] }).noted);

/** Hides a page, or shows it again, as far as it can tell; a browser without a window cannot. */
const makeSeen = (page: Page, state: "hidden" | "visible") =>
  page.evaluate((now) => {
    Object.defineProperty(document, "visibilityState", {
      configurable: true,
      get: () => now,
    });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

/** A wish is answered some time after it was uttered. */
const untilNoted = (page: Page, count: number) =>
  page.waitForFunction(
    (least) => (window as unknown as { noted: string[] }).noted.length >= least,
    count,
  );

test.each([
  ["held", ["screen-wake-lock"]],
  ["NotAllowedError", []],
])(
  "a screen to be kept awake (%s) is asked for again when the page is seen again, and the stage goes on",
  async (answer, permissions) => {
    const { page } = await openPage({
      path: IOWA,
      context: { permissions },
      onPage: (empty) => empty.addInitScript(noteWakeLocks),
    });
    await untilHydrated(page);
    await untilNoted(page, 1);
    await makeSeen(page, "hidden");
    await makeSeen(page, "visible");
    await untilNoted(page, 2);
    expect(await noted(page)).toEqual([answer, answer]);
    await page.keyboard.press("PageDown");
    await standsAt(page, "0.1");
  },
);

test("a dot and a spotlight follow the pointer, and F fills the screen", async () => {
  const { page } = await openPage({ path: IOWA, width: 1280, height: 720 });
  await untilHydrated(page);
  const spot = page.locator(".stage-spot");
  const turn = async (mode: string) => {
    await page.keyboard.press("c");
    await page.locator(`.stage-spot[data-mode=${mode}]`).waitFor();
  };
  const untilLit = (where: string) =>
    eventually(async () =>
      expect(
        await spot.evaluate(
          (element) => getComputedStyle(element).backgroundImage,
        ),
      ).toContain(where),
    );
  await page.mouse.move(300, 200);
  await turn("dot");
  await untilLit("at 300px 200px");
  await page.mouse.move(640, 360);
  await turn("spot");
  await untilLit("at 640px 360px");
  // It is but light on the stage: what is pressed lies below.
  await page.mouse.click(640, 360);
  await standsAt(page, "0.1");
  await turn("none");
  await untilLit("none");

  const filled = (wanted: boolean) =>
    page.waitForFunction(
      (full) => Boolean(document.fullscreenElement) === full,
      wanted,
    );
  await page.keyboard.press("f");
  await filled(true);
  await page.keyboard.press("PageDown");
  await standsAt(page, "0.2");
  await page.keyboard.press("f");
  await filled(false);
});

test("without script every scene is on the page, with its picture", async () => {
  const { page } = await openPage({ path: IOWA, javaScript: false });
  const scenes = page.locator("article section");
  expect(await scenes.count()).toBeGreaterThan(7);
  expect(await page.locator("main[data-present]").isVisible()).toBe(false);
  expect(await scenes.first().locator("img").getAttribute("src")).toMatch(
    /^\/charts\/timeline\.svg\?place=us-ia/,
  );
});
