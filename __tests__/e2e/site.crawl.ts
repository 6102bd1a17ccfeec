import { availableParallelism } from "node:os";
import { sitePaths } from "@/app/_pages/site-paths";
import { localePath } from "@/lib/view/language-path";
import { findViolations } from "./harness/find-violations";
import { openPage } from "./harness/open-page";

const SECTIONS = [
  ["pages of their own", /^\/[a-z]*$/],
  ["events", /^\/events\//],
  ["places", /^\/places\//],
  ["actors", /^\/actors\//],
] as const;

jest.setTimeout(3 * 60 * 60_000);

describe("every page of the site", () => {
  test.each(
    SECTIONS.flatMap(([name, section]) => [
      [name, section, "en"] as const,
      [name, section, "zh"] as const,
    ]),
  )(
    "%s have no violation and no dead link within the site (%s, %s)",
    async (_name, section, locale) => {
      const paths = sitePaths().filter((path) => section.test(path));
      expect(paths.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      const rest = paths.map((path) => localePath(path, locale));
      const walk = async () => {
        for (let path = rest.pop(); path !== undefined; path = rest.pop())
          wrong.push(...(await crawl(path)));
      };
      await Promise.all(Array.from({ length: availableParallelism() }, walk));
      expect(wrong).toEqual([]);
    },
  );
});

const seen = new Set<string>();

/** What is wrong with a page, a line each. Of the views of a page that it links to, one is tried. */
async function crawl(path: string): Promise<string[]> {
  const { page, origin } = await openPage({ path });
  const wrong = await findViolations(page, null, undefined, {
    whole: true,
  });
  const links = await page
    .locator("a[href^='/']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.context().close();
  for (const link of new Set(links)) {
    const { pathname } = new URL(link, origin);
    if (seen.has(pathname)) continue;
    seen.add(pathname);
    const { status } = await fetch(origin + link);
    if (status !== 200) wrong.push(`${status} ${link}`);
  }
  return wrong.map((what) => `${path}: ${what}`);
}
