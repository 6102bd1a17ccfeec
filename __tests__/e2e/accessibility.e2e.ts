import { readRecord } from "../fixtures/read-record";
import { findViolations } from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";

const { events } = readRecord();
// An event with much to show: actors, a pair, an end date.
const rich = [...events].sort(
  (a, b) => b.participants.length - a.participants.length,
)[0];

const PAGES = [
  ["the dashboard", "/"],
  ["a filtered dashboard", "/?actor=xi-jinping,governors&kind=visit&from=2010"],
  ["an open event", `/?kind=${rich?.kind}&event=${rich?.id}`],
  ["an empty result", "/?actor=robert-ray&from=2020"],
  ["an address not understood", "/?actor=nobody&from=1985-13"],
  ["an event page", `/events/${rich?.id}`],
  ["the page on method", "/about"],
  ["an unknown page", "/no-such-page"],
] as const;

const CASES = PAGES.flatMap(([name, path]) =>
  [path, `/zh${path}`.replace(/^\/zh\/(?=\?|$)/, "/zh")].flatMap((localPath) =>
    (["light", "dark"] as const).map(
      (theme) => [name, localPath, theme] as const,
    ),
  ),
);

describe("axe finds nothing to mend", () => {
  test.each(CASES)("on %s (%s, %s)", async (_name, path, theme) => {
    const { page } = await openPage({
      path,
      theme,
      status: path.endsWith("no-such-page") ? 404 : 200,
    });
    if (/^\/(zh)?(\?|$)/.test(path)) await untilHydrated(page);
    expect(
      await findViolations(page, theme === "dark" ? "colours" : undefined),
    ).toEqual([]);
  });

  test.each([
    ["/", "light"],
    ["/zh", "dark"],
    [`/events/${rich?.id}`, "light"],
  ] as const)("on a phone (%s, %s)", async (path, theme) => {
    const { page } = await openPage({ path, theme, width: 390, height: 844 });
    expect(await findViolations(page)).toEqual([]);
  });

  test("on the open list of actors and the open menu of kinds", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await page.locator("#filter-actor").fill("ray");
    await page.getByRole("listbox").waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
