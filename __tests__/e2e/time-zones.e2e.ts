import type { Page } from "playwright-core";
import { readRecord } from "../fixtures/read-record";
import { eventually } from "./harness/eventually";
import { openPage, untilHydrated } from "./harness/open-page";

const { events } = readRecord();
const newYear = events.find(({ date }) => date.edtf.endsWith("-01-01"))?.id;
const EAST = "Pacific/Kiritimati";
const WEST = "America/Los_Angeles";
const PATHS = [
  "/",
  "/zh",
  `/?event=${newYear}`,
  "/zh?actor=xi-jinping&sort=newest&from=2010-01&to=2015-12-31",
  "/about",
  `/events/${newYear}`,
];

// The server on one side, the reader on the other, and the other way round.
const ZONES = [
  ["east", WEST],
  ["west", EAST],
] as const;

// The harness fails a test on any console error, a hydration warning among them.
describe("the same page on both sides of the date line", () => {
  test.each(PATHS)("%s", async (path) => {
    const pages: Page[] = [];
    for (const [server, timeZone] of ZONES) {
      const { page } = await openPage({ path, server, timeZone });
      if (/^\/(zh)?(\?|$)/.test(path)) await untilHydrated(page);
      pages.push(page);
    }
    // One of them may be further than the other.
    await eventually(async () =>
      expect(new Set(await Promise.all(pages.map(words))).size).toBe(1),
    );
  });

  test.each(PATHS)("%s without JavaScript", async (path) => {
    const said = new Set<string>();
    for (const server of ["east", "west"] as const) {
      const { page } = await openPage({ path, server, javaScript: false });
      said.add(await words(page));
    }
    expect(said.size).toBe(1);
  });
});

/** All that a page says, to the eye and to a screen reader. */
async function words(page: Page): Promise<string> {
  const labels = await page
    .locator("[aria-label]:not([inert] *)")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  return [await page.locator("body").innerText(), ...labels].join("\n");
}
