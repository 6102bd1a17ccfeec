import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong with a page, a line each: rule, element, what to mend. `colours` asks only for what a theme can
 * change: everything else is the same elements again. `within` asks for a part of the page only. Unless it is asked for
 * the whole, it reads some years of the list of events: half of the time goes into the others, the same rows again.
 */
export async function findViolations(
  page: Page,
  only?: "colours" | null,
  within?: string,
  { whole = false } = {},
): Promise<string[]> {
  // The newer mode gathers the results of frames, in a page of its own; frames are tested by themselves, and it takes twice as
  // long. Addressing all the elements that pass takes longer than finding those that do not.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], iframes: false });
  if (within) builder.include(within);
  if (!whole) builder.exclude("[data-event-list] > :nth-child(n+8)");
  if (only === "colours") builder.withTags("cat.color");
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`,
    ),
  );
}

/** The same for the whole of a page that is light, and then for its colours in the dark. */
export async function findViolationsInBothThemes(
  page: Page,
): Promise<string[]> {
  const light = await findViolations(page);
  // Chromium leaves the old colours to what it has not laid out, and says them when asked.
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll<HTMLElement>("main *"))
      if (getComputedStyle(element).contentVisibility === "auto")
        element.style.contentVisibility = "visible";
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(async () => {
    while (!matchMedia("(prefers-color-scheme: dark)").matches)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const running of document.getAnimations())
      if (running instanceof CSSTransition) running.finish();
  });
  const dark = await findViolations(page, "colours");
  return [...light, ...dark.map((line) => `in the dark: ${line}`)];
}
