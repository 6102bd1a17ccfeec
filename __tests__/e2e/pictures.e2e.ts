import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { imageHref } from "@/lib/view/picture-href";
import { VIEW_NAMES } from "@/lib/view/view-names";
import { openPage } from "./harness/open-page";

const origin = process.env.E2E_URL_EAST ?? "";
const svgs = VIEW_NAMES.map((name) =>
  imageHref(name, "svg", { ...DEFAULT_VIEW, places: ["us-ia"] }, {}, "zh"),
);

describe("asking for a view as a file", () => {
  test("gives XML that a browser reads, for every view", async () => {
    const { page } = await openPage({ path: "/about" });
    const read = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const text = await (await fetch(path)).text();
            const xml = new DOMParser().parseFromString(text, "image/svg+xml");
            const { localName, namespaceURI } = xml.documentElement;
            const broken = xml.querySelector("parsererror")?.textContent;
            const scripts = xml.querySelectorAll("script, foreignObject");
            return [localName, namespaceURI, broken ?? "", scripts.length];
          }),
        ),
      svgs,
    );
    const sound = ["svg", "http://www.w3.org/2000/svg", "", 0];
    expect(read).toEqual(svgs.map(() => sound));
  });

  test("draws it where a page shows it as an image", async () => {
    const { page } = await openPage({ path: "/about" });
    const sizes = await page.evaluate(async () => {
      const image = new Image();
      image.src = "/charts/timeline.svg?width=900&from=2000&lang=zh";
      await image.decode();
      const picture = new Image();
      picture.src = "/charts/pairs-map.png?width=600&height=400&lang=zh";
      await picture.decode();
      return [image.naturalWidth, picture.naturalWidth, picture.naturalHeight];
    });
    expect(sizes).toEqual([900, 600, 400]);
  });

  test("opened by itself it has its own style, and no more than it needs", async () => {
    const { page } = await openPage({ path: "/charts/pairs-growth.svg" });
    const face = await page.evaluate(async () => {
      await document.fonts.load("600 20px 'Source Serif 4'");
      return document.fonts.check("600 20px 'Source Serif 4'");
    });
    expect(face).toBe(true);
  });

  test("says who may use it and how long it holds", async () => {
    const answer = await fetch(`${origin}/charts/national-trade.csv`);
    const { headers } = answer;
    expect(answer.status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'/,
    );
    const again = await fetch(answer.url, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  test.each([
    ["an unknown view", "/charts/nothing.svg", 404],
    ["a tag for a name", "/charts/%3Cscript%3E.svg", 404],
    ["an unknown version", "/charts/timeline.svg?pin=1234", 410],
    ["too long a query", `/charts/timeline.svg?q=${"x".repeat(3000)}`, 414],
  ])("answers %s in a plain sentence", async (_, path, status) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  });
});

describe("sharing a filtered page", () => {
  test.each([
    ["/?place=us-ia", "timeline", ""],
    ["/zh/pairs?place=us-ia", "pairs-map", "&lang=zh"],
    ["/trade?place=us-ia", "state-exports", ""],
  ])("previews %s with a picture of it", async (path, view, lang) => {
    const html = await (await fetch(origin + path)).text();
    const head = html.slice(0, html.indexOf("</head>"));
    const [, address = ""] =
      /property="og:image" content="([^"]*)"/.exec(head) ?? [];
    expect(address.replaceAll("&amp;", "&")).toMatch(
      new RegExp(
        `/charts/${view}\\.png\\?place=us-ia${lang}&width=1200&height=628$`,
      ),
    );
    expect(head).toContain('name="twitter:card" content="summary_large_image"');
    const { pathname, search } = new URL(address.replaceAll("&amp;", "&"));
    const picture = await fetch(origin + pathname + search);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      1200, 628,
    ]);
  });
});
