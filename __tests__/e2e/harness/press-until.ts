import type { Page } from "playwright-core";

const MOST_PRESSES = 80;

/** Presses a key until the element with the focus matches a selector; throws when it never does. */
export async function pressUntil(
  page: Page,
  key: string,
  selector: string,
): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press(key);
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
  }
  throw new Error(`${key} ${MOST_PRESSES} times never reached ${selector}`);
}
