import type { Locator } from "playwright-core";

/** Milliseconds for which what rests has not moved. */
const REST = 100;

/** Where an element is, once it is in sight and nothing moves it any more. */
export async function restingBox(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  for (let before = ""; ;) {
    const box = await element.boundingBox();
    const now = JSON.stringify(box);
    if (box && now === before) return box;
    before = now;
    await element.page().waitForTimeout(REST);
  }
}
