import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong with a page, a line each: rule, element, what to mend. `colours` asks only for what a theme can
 * change: everything else is the same elements again.
 */
export async function findViolations(
  page: Page,
  only?: "colours",
): Promise<string[]> {
  // The newer mode gathers the results of frames, in a page of its own; there are no frames here, and it takes twice as
  // long. Addressing all the elements that pass takes longer than finding those that do not.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] });
  if (only === "colours") builder.withTags("cat.color");
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`,
    ),
  );
}
