import { placeBrief } from "@/lib/describe/brief/place-brief";
import { briefFor } from "@/lib/messages/brief-for";
import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { findViolationsInBothThemes } from "./harness/find-violations";
import { openPage } from "./harness/open-page";

/** What a sheet of A4 is wide and one of Letter is high within the margins of app/brief.css, CSS pixels. */
const SHEET = { width: 673, height: 942 };

const BRIEFS = [
  "us-ia",
  "us-ca",
  "cn-jiangsu",
  "us-il-chicago",
  "us-ia-muscatine",
];

describe("a brief", () => {
  test.each(["/places/us-ar", "/zh/places/us-ar"])(
    "has nothing for axe to mend (%s, light and dark)",
    async (path) => {
      const { page } = await openPage({ path });
      expect(await findViolationsInBothThemes(page)).toEqual([]);
    },
  );

  test("draws its timeline and leads on, without a script", async () => {
    const { page } = await openPage({
      path: "/places/us-ia-muscatine",
      javaScript: false,
    });
    const drawn = await page
      .locator("[data-chart=timeline] :is([data-event], [data-cluster])")
      .count();
    expect(drawn).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Iowa" }).first().click();
    await page.waitForURL(/\/places\/us-ia$/);
  });

  test("of no place is a page that says so, with the status of one", async () => {
    const { page } = await openPage({ path: "/zh/places/nope", status: 404 });
    const text = await page.locator("main").textContent();
    expect(text).toContain(briefFor("zh").notFound);
  });

  test.each(BRIEFS)(
    "fits its first page on a sheet, loses nothing at the edge and lists all its sources (%s)",
    async (id) => {
      const { page } = await openPage({ path: `/places/${id}`, ...SHEET });
      await page.emulateMedia({ media: "print" });
      const sheet = await page.evaluate(async () => {
        await document.fonts.ready;
        const first = document.querySelector("[data-brief-first]");
        const boxes = [...document.querySelectorAll(".brief *")]
          .filter((element) => !element.closest("svg, .sr-only"))
          .map((element) => element.getBoundingClientRect());
        return {
          height: first?.getBoundingClientRect().height ?? Infinity,
          right: Math.max(...boxes.map(({ right }) => right)),
          tables: first?.querySelectorAll("tbody tr").length,
          after: first && getComputedStyle(first).breakAfter,
        };
      });
      expect(sheet.height).toBeLessThanOrEqual(SHEET.height);
      expect(sheet.right).toBeLessThanOrEqual(SHEET.width + 1);
      expect(sheet.tables).toBeGreaterThan(1);
      expect(sheet.after).toBe("page");
      const brief = placeBrief(readRecord(), id, briefFor("en"), english);
      const sources = page.locator("[id^=source-]");
      expect(await sources.count()).toBe(brief?.sources.length);
      expect(await sources.last().isVisible()).toBe(true);
      expect(await page.locator("nav").first().isVisible()).toBe(false);
    },
  );
});
