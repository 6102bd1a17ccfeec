import { readRecord } from "../fixtures/read-record";
import { findViolations } from "./harness/find-violations";
import { openPage } from "./harness/open-page";

const paths = [
  "/",
  "/about",
  ...readRecord().events.map(({ id }) => `/events/${id}`),
];

describe("every page of the site", () => {
  test.each(paths.flatMap((path) => [path, `/zh${path === "/" ? "" : path}`]))(
    "%s has no violation and no dead link within the site",
    async (path) => {
      const { page, origin } = await openPage({ path });
      expect(await findViolations(page)).toEqual([]);
      const links = await page
        .locator("a[href^='/']")
        .evaluateAll((all) => [
          ...new Set(all.map((link) => link.getAttribute("href") ?? "")),
        ]);
      const dead = [];
      for (const link of links) {
        if (seen.has(link)) continue;
        seen.add(link);
        const { status } = await fetch(origin + link);
        if (status !== 200) dead.push(`${status} ${link}`);
      }
      expect(dead).toEqual([]);
    },
  );
});

const seen = new Set<string>();
