import { readRecord } from "../../fixtures/read-record";
import { findViolations, findViolationsInBothThemes } from "./find-violations";
import { openPage, untilHydrated } from "./open-page";

/** An event with much to show. */
const rich = [...readRecord().events].sort(
  (a, b) => b.participants.length - a.participants.length,
)[0];

// One page for each template and state.
const PAGES = [
  ["the dashboard", "/"],
  ["the page on method", "/about"],
  ["an event page", `/events/${rich?.id}`],
  ["a filtered dashboard", "/?actor=xi-jinping,governors&kind=visit&from=2010"],
  ["an open event", `/?kind=${rich?.kind}&event=${rich?.id}`],
  ["an empty result", "/?actor=robert-ray&from=2020"],
  ["an address not understood", "/?kind=policy&actor=nobody&from=1985-13"],
  ["an unknown page", "/no-such-page"],
] as const;
/** So many of them in Chinese; the crawl (site.crawl.ts) asks every page in both languages. */
const TEMPLATES = 3;

/** Declares the tests of one language: every template and state in English in both themes, on a phone, and with a list open. */
export function checkAccessibility(root: "" | "/zh"): void {
  const local = (path: string) =>
    root && path.startsWith("/?") ? root + path.slice(1) : root + path;

  describe(`axe finds nothing to mend under ${root || "/"}`, () => {
    test.each(
      PAGES.slice(0, root ? TEMPLATES : PAGES.length).map(
        ([name, path]) => [name, local(path)] as const,
      ),
    )("on %s (%s)", async (_name, path) => {
      const { page } = await openPage({
        path: path === "/zh/" ? "/zh" : path,
        status: path.endsWith("no-such-page") ? 404 : 200,
      });
      if (/^\/(zh)?\/?(\?|$)/.test(path)) await untilHydrated(page);
      // What the dark changes is of no language.
      expect(
        await (root ? findViolations : findViolationsInBothThemes)(page),
      ).toEqual([]);
    });

    test.each(["/?kind=policy", `/events/${rich?.id}`])(
      "on a phone (%s)",
      async (path) => {
        const { page } = await openPage({
          path: local(path),
          width: 390,
          height: 844,
        });
        expect(await findViolations(page)).toEqual([]);
      },
    );

    test("on the open list of actors", async () => {
      const { page } = await openPage({ path: local("/?kind=policy") });
      await untilHydrated(page);
      await page.locator("#filter-actor").fill("ray");
      await page.getByRole("listbox").waitFor();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}
