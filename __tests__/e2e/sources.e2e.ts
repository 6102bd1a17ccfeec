import { chinese } from "@/lib/messages/zh";
import { sources as words } from "@/lib/messages/en/sources";
import { csvRows } from "../lib/select/charts/csv-rows";
import { findViolationsInBothThemes } from "./harness/find-violations";
import { openPage } from "./harness/open-page";

const rows = csvRows("sources");

describe("the page of all sources", () => {
  test.each(["/sources?tier=seed", "/zh/sources?tier=seed"])(
    "axe finds nothing to mend on %s, light and dark",
    async (path) => {
      const { page } = await openPage({ path });
      expect(await findViolationsInBothThemes(page)).toEqual([]);
    },
  );

  test("filters by sending its form, without script, and cites what it shows", async () => {
    const { page, origin } = await openPage({
      path: "/sources",
      javaScript: false,
    });
    await page.getByRole("checkbox", { name: /^Official/ }).check();
    await page.getByLabel(words.language).selectOption("zh");
    await page.getByRole("button", { name: words.apply }).click();
    await page.waitForURL(/tier=official/);
    const expected = rows.filter(
      ({ tier, lang }) => tier === "official" && lang === "zh",
    );
    const status = page.getByRole("status");
    expect(await status.getAttribute("data-shown")).toBe(`${expected.length}`);
    const link = page.getByRole("link", { name: "BibTeX" }).first();
    const answer = await fetch(origin + (await link.getAttribute("href")));
    const keys = [...(await answer.text()).matchAll(/^@\w+\{(.+),$/gm)];
    expect(keys.map(([, key]) => key)).toEqual(expected.map(({ id }) => id));
  });

  test("is where an event's source leads, and back; its citation is a file", async () => {
    const { page } = await openPage({ path: "/events/2024-04-19-liu-breed" });
    await page.locator('a[href$="#source-seed-breed"]').click();
    await page.waitForURL("**/sources?source=seed-breed#source-seed-breed");
    const entry = page.locator("#source-seed-breed");
    expect(await entry.isVisible()).toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      entry.getByRole("link", { name: "RIS" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("sister-ties-sources.ris");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream())
      chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain("ID  - seed-breed");
    await entry.locator('a[href="/events/2024-04-19-liu-breed"]').click();
    await page.waitForURL("**/events/2024-04-19-liu-breed");
  });

  test("the dashboard cites the sources of the events that it shows", async () => {
    const { page, origin } = await openPage({
      path: "/zh?place=us-ia&kind=visit&from=2010&event=2012-02-15-xi-returns-muscatine-iowa",
      javaScript: false,
    });
    const listed = await page
      .locator("[data-event-list] a[href*='/events/']")
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""),
      );
    expect(listed.length).toBeGreaterThan(0);
    const cited = new Set(
      csvRows("events")
        .filter(({ id = "" }) => listed.includes(id))
        .flatMap(({ sources = "" }) => sources.split(";")),
    );
    const link = page
      .locator("p", { hasText: chinese.filters.list.cite })
      .getByRole("link", { name: "CSL-JSON" });
    const answer = await fetch(origin + (await link.getAttribute("href")));
    const items = (await answer.json()) as { id: string }[];
    expect(items.map(({ id }) => id).sort()).toEqual([...cited].sort());
  });
});
