import { actorFor } from "@/lib/messages/actor-for";
import { readRecord } from "../fixtures/read-record";
import { findViolationsInBothThemes } from "./harness/find-violations";
import { openPage } from "./harness/open-page";

const record = readRecord();
const busy = record.events.filter(({ participants }) =>
  participants.some(({ actor }) => actor === "terry-branstad"),
);

describe("axe finds nothing to mend on the page of an actor", () => {
  test.each(["/actors/terry-branstad", "/zh/actors/gov-us-ia"])(
    "%s, light and dark",
    async (path) => {
      const { page } = await openPage({ path });
      expect(await findViolationsInBothThemes(page)).toEqual([]);
    },
  );
});

describe("the page of an actor", () => {
  test("needs no sideways scrolling on a narrow phone", async () => {
    const { page } = await openPage({ path: "/zh/actors/cpaffc", width: 320 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });

  test("is whole without JavaScript and leads to whom they met", async () => {
    const { page } = await openPage({
      path: "/actors/terry-branstad",
      javaScript: false,
    });
    const { events, company } = actorFor("en");
    const list = page.getByRole("region", { name: events.title(busy.length) });
    expect(await list.getByRole("listitem").count()).toBe(busy.length);
    await page
      .getByRole("region", { name: company.title })
      .getByRole("link", { name: "Xi Jinping" })
      .click();
    await page.waitForURL("**/actors/xi-jinping");
    expect(await page.locator("h1").textContent()).toContain("习近平");
  });

  test("does not exist for an unknown actor", async () => {
    const { page } = await openPage({ path: "/zh/actors/nope", status: 404 });
    expect(await page.locator("main").textContent()).toContain(
      actorFor("zh").notFound,
    );
  });
});

describe("what machines are told", () => {
  // The harness fails a test on any breach of the content security policy.
  test.each([
    ["/", "Dataset"],
    ["/zh/about", "Dataset"],
    ["/events/2012-02-15-xi-returns-muscatine-iowa", "Event"],
    ["/zh/places/us-ia-muscatine", "City"],
    ["/actors/cpaffc", "Organization"],
  ])("%s is of the type %s, before and after hydration", async (path, type) => {
    const { page } = await openPage({ path });
    const blocks = page.locator('script[type="application/ld+json"]');
    const texts = await blocks.allTextContents();
    expect(texts).toHaveLength(1);
    const thing = JSON.parse(texts[0] ?? "") as Record<string, string>;
    expect(thing["@context"]).toBe("https://schema.org");
    expect(thing["@type"]).toBe(type);
  });

  test("the sitemap and robots.txt are served", async () => {
    const { page } = await openPage({ path: "/about" });
    const robots = await page.request.get("/robots.txt");
    expect(await robots.text()).toMatch(/^Sitemap: \S+\/sitemap\.xml$/m);
    const sitemap = await page.request.get("/sitemap.xml");
    expect(sitemap.headers()["content-type"]).toContain("xml");
    const locations = (await sitemap.text()).match(/<loc>/g) ?? [];
    expect(locations.length).toBeGreaterThan(
      2 * (record.events.length + record.places.length + record.actors.length),
    );
  });
});
