import { openPage } from "./harness/open-page";

// What other sites ask for, as a server answers it.
const origin = process.env.E2E_URL_EAST ?? "";
/** What the site calls itself where SITE_URL does not say. */
const SITE = "http://localhost:3000";
/** WordPress reads no more of a page than this. */
const READ = 150_000;

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers });

/** The addresses of a page's links of a type, without the site. */
function linksOf(html: string, type: string): string[] {
  return [...html.slice(0, READ).matchAll(/<link [^>]*>/g)]
    .map(([link]) => link)
    .filter((link) => link.includes(`type="${type}"`))
    .map((link) => /href="([^"]*)"/.exec(link)?.[1] ?? "")
    .map((href) => new URL(href.replaceAll("&amp;", "&")))
    .map(({ pathname, search }) => pathname + search);
}

describe("what other sites ask for", () => {
  test.each([
    ["/?place=us-ia", "/embed/timeline?place=us-ia", "/feed.xml"],
    ["/zh", "/embed/timeline?lang=zh", "/zh/feed.xml"],
    ["/pairs", "/embed/pairs-map", "/feed.xml"],
    ["/trade", "/embed/state-exports", "/feed.xml"],
    ["/places/us-ia", "/embed/timeline?place=us-ia", "/feed.xml"],
  ])(
    "%s names its embed, the feed and the record in its first HTML",
    async (path, embed, feed) => {
      const html = await (await ask(path)).text();
      expect(linksOf(html, "application/atom+xml")).toEqual([feed]);
      expect(linksOf(html, "application/zip")).toEqual(["/data/record.zip"]);
      const [address = ""] = linksOf(html, "application/json+oembed");
      const answer = await ask(address);
      expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
      const { html: frame } = (await answer.json()) as { html: string };
      const src = /src="([^"]*)"/.exec(frame)?.[1] ?? "";
      const { pathname, search } = new URL(src.replaceAll("&amp;", "&"));
      expect(pathname + search).toBe(embed);
      expect((await ask(pathname + search)).status).toBe(200);
    },
  );

  test.each([
    ["/data/pairs.csv", "text/csv; charset=utf-8; header=present", 300],
    ["/data/datapackage.json", "application/json; charset=utf-8", 300],
    ["/data/record.zip", "application/zip", 300],
    ["/feed.xml", "application/atom+xml; charset=utf-8", 900],
    ["/zh/feed.xml", "application/atom+xml; charset=utf-8", 900],
    ["/data/palette.en.json", "application/json; charset=utf-8", 300],
    ["/charts/rank-counts.zip", "application/zip", 300],
  ])("%s is open to all sites and sent once", async (path, type, age) => {
    const first = await ask(path);
    expect(first.status).toBe(200);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": `public, max-age=${age}`,
      "content-type": type,
      "x-content-type-options": "nosniff",
    });
    const etag = first.headers.get("etag") ?? "";
    await first.arrayBuffer();
    const again = await ask(path, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test.each([
    ["/data/pairs.csv?pin=0123456789abcdef", 410],
    ["/data/never.csv", 404],
    ["/oembed", 400],
    ["/oembed?url=https://elsewhere.example/", 404],
    ["/oembed?format=xml&url=https://elsewhere.example/", 501],
  ])("%s is refused in a sentence", async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toMatch(/^[^<>]{10,}\n$/);
  });

  test.each([
    ["timeline", 800],
    ["timeline", 400],
    ["pairs-matrix", 400],
    ["state-exports", 800],
  ])("oEmbed says how high %s is at %i px", async (view, width) => {
    const { page } = await openPage({ path: `/embed/${view}`, width });
    const high = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.getBoundingClientRect().height;
    });
    const url = encodeURIComponent(`${SITE}/embed/${view}`);
    const answer = await ask(`/oembed?maxwidth=${width}&url=${url}`);
    const { height } = (await answer.json()) as { height: number };
    expect(Math.abs(height - high)).toBeLessThan(50);
  });
});
