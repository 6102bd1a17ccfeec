import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong with a page, a line each: rule, element, what to mend. `colours` asks only for what a theme can
 * change: everything else is the same elements again. `within` asks for a part of the page only.
 */
export async function findViolations(
  page: Page,
  only?: "colours" | null,
  within?: string,
): Promise<string[]> {
  // The newer mode gathers the results of frames, in a page of its own; frames are tested by themselves, and it takes twice as
  // long. Addressing all the elements that pass takes longer than finding those that do not.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], iframes: false });
  if (within) builder.include(within);
  if (only === "colours") builder.withTags("cat.color");
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`,
    ),
  );
}
