import { readRecord } from "../fixtures/read-record";
import { openPage, untilHydrated } from "./harness/open-page";

const [first] = readRecord().events;
const PHONE = { width: 390, height: 844 };
const SMALLEST_TARGET = 24;
const SMALLEST_TEXT = 12;

describe("on a phone of 390 px", () => {
  test.each([
    "/",
    "/zh",
    `/?event=${first?.id}`,
    "/?actor=robert-ray&from=2020",
    `/events/${first?.id}`,
    `/zh/events/${first?.id}`,
    "/about",
    "/zh/about",
  ])("%s never scrolls sideways", async (path) => {
    const { page } = await openPage({
      path,
      ...PHONE,
      context: { hasTouch: true, isMobile: true },
    });
    const { wide, across } = await page.evaluate(() => {
      const root = document.documentElement;
      const limit = root.clientWidth;
      const clipped = (element: Element): boolean => {
        for (
          let parent = element.parentElement;
          parent;
          parent = parent.parentElement
        )
          if (getComputedStyle(parent).overflowX !== "visible") return true;
        return false;
      };
      return {
        wide: root.scrollWidth - limit,
        across: [...document.body.querySelectorAll("*")]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > limit + 1 &&
              element.checkVisibility() &&
              !clipped(element),
          )
          .map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect(across).toEqual([]);
    expect(wide).toBe(0);
  });

  test.each(["/", "/zh"])(
    "%s has nothing too small to touch or to read",
    async (path) => {
      const { page } = await openPage({
        path,
        ...PHONE,
        context: { hasTouch: true, isMobile: true },
      });
      await untilHydrated(page);
      const small = await page.evaluate(
        ([target, text]) => {
          const controls = [
            ...document.querySelectorAll<HTMLElement>(
              "button, select, input:not([type=hidden]), summary, nav a, form a",
            ),
          ].filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            const label = element.closest("label");
            return (
              element.checkVisibility() &&
              width > 1 &&
              !label &&
              Math.min(width, height) < (target ?? 0)
            );
          });
          const texts = [
            ...document.querySelectorAll<Element>("body *, svg text"),
          ].filter(
            (element) =>
              [...element.childNodes].some(
                (node) =>
                  node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
              ) &&
              element.checkVisibility() &&
              element.getBoundingClientRect().width > 1 &&
              parseFloat(getComputedStyle(element).fontSize) < (text ?? 0),
          );
          return [...controls, ...texts].map((element) =>
            element.outerHTML.slice(0, 160),
          );
        },
        [SMALLEST_TARGET, SMALLEST_TEXT],
      );
      expect(small).toEqual([]);
    },
  );
});

describe("on the narrowest phones", () => {
  test.each([
    ["/", 320],
    ["/", 375],
    ["/zh", 320],
    ["/zh", 375],
  ])(
    "%s at %i px draws no chart with text too small to read",
    async (path, width) => {
      const { page } = await openPage({ path, width, height: PHONE.height });
      const sizes = await page
        .locator("figure[data-chart] svg[viewBox]:has(text)")
        .evaluateAll((drawings) =>
          drawings.flatMap((drawing) => {
            if (!(drawing instanceof SVGSVGElement)) return [];
            const scale =
              drawing.getBoundingClientRect().width /
              drawing.viewBox.baseVal.width;
            return scale * parseFloat(getComputedStyle(drawing).fontSize);
          }),
        );
      expect(sizes).toHaveLength(6);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBe(width);
    },
  );
});
