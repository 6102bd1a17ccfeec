/** @jest-environment node */
import fc from "fast-check";
import { oembedResponse } from "@/app/_pictures/oembed-response";
import { recordVersion } from "@/lib/data/record-version";

const SITE = "http://localhost:3000";

const ask = (query: Record<string, string>) =>
  oembedResponse(
    new Request(`${SITE}/oembed?${new URLSearchParams(query).toString()}`),
  );

/** The answer for an address, and the attributes of its frame. */
async function read(path: string, more: Record<string, string> = {}) {
  const answer = ask({ url: SITE + path, ...more });
  expect(answer.status).toBe(200);
  const body = (await answer.json()) as Record<string, string | number>;
  // One frame, whose attributes hold nothing that could end them.
  expect(body.html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
  return {
    body,
    attribute: (name: string) =>
      new RegExp(` ${name}="([^"]*)"`)
        .exec(String(body.html))?.[1]
        ?.replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&")
        .replace(SITE, ""),
  };
}

describe("oembedResponse(request)", () => {
  it.each([
    ["/", "/embed/timeline"],
    ["/zh", "/embed/timeline?lang=zh"],
    ["/zh/pairs?place=us-ia", "/embed/pairs-map?place=us-ia&lang=zh"],
    ["/trade#chart-trade-balance", "/embed/trade-balance"],
    ["/?tie=sister#chart-pairs-growth", "/embed/pairs-growth?tie=sister"],
    ["/places/us-ia", "/embed/timeline?place=us-ia"],
    ["/zh/actors/xi-jinping", "/embed/timeline?actor=xi-jinping&lang=zh"],
    ["/embed/state-exports?theme=dark", "/embed/state-exports?theme=dark"],
    ["/embed/timeline?lang=both", "/embed/timeline?lang=both"],
    ["/charts/rank-counts.png?lang=zh", "/embed/rank-counts?lang=zh"],
    [
      `/embed/timeline?pin=${recordVersion()}`,
      `/embed/timeline?pin=${recordVersion()}`,
    ],
  ])("embeds %s as %s", async (path, src) => {
    expect((await read(path)).attribute("src")).toBe(src);
  });

  it("answers with all that oEmbed 1.0 asks of a rich answer", async () => {
    const { body, attribute } = await read("/pairs");
    expect(body).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "Sister Ties",
      provider_url: `${SITE}/`,
    });
    expect(attribute("width")).toBe(String(body.width));
    expect(attribute("height")).toBe(String(body.height));
    expect(attribute("title")).toBe(body.title);
    expect(body.thumbnail_url).toBe(
      `${SITE}/charts/pairs-map.png?width=${body.thumbnail_width}&height=${body.thumbnail_height}`,
    );
  });

  it("stays within the room that it is given, and shows no picture in too small a one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.integer({ min: 1, max: 3000 })),
        fc.option(fc.integer({ min: 1, max: 3000 })),
        async (width, height) => {
          const { body } = await read("/", {
            ...(width && { maxwidth: String(width) }),
            ...(height && { maxheight: String(height) }),
          });
          for (const key of ["width", "thumbnail_width"])
            expect(Number(body[key] ?? 0)).toBeLessThanOrEqual(width ?? 1600);
          for (const key of ["height", "thumbnail_height"])
            expect(Number(body[key] ?? 0)).toBeLessThanOrEqual(height ?? 2400);
          const pictures = Object.keys(body).filter((key) =>
            key.startsWith("thumbnail_"),
          );
          expect([0, 3]).toContain(pictures.length);
          expect(Number(body.thumbnail_width ?? 300)).toBeGreaterThanOrEqual(
            300,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    [400, {}],
    [400, { url: "not an address" }],
    [400, { url: `${SITE}/`, maxwidth: "-5" }],
    [400, { url: `${SITE}/`, maxheight: "all" }],
    [404, { url: "https://elsewhere.example/pairs" }],
    [404, { url: "http://localhost.elsewhere.example:3000/pairs" }],
    [404, { url: "javascript:alert(1)" }],
    [404, { url: `${SITE}/about` }],
    [404, { url: `${SITE}/embed/nothing` }],
    [404, { url: `${SITE}/events/never-was` }],
    [404, { url: `${SITE}/?pin=0123456789abcdef` }],
    [501, { url: `${SITE}/`, format: "xml" }],
  ])("says %s to %j", async (status, query: Record<string, string>) => {
    const answer = ask(query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toMatch(/\S/);
  });

  it("says 414 to more than it reads", () => {
    expect(ask({ url: `${SITE}/?q=${"x".repeat(9000)}` }).status).toBe(414);
  });

  it("lets no address out of its attribute", async () => {
    const hostile = `"><script>alert(1)</script>'&`;
    const { attribute } = await read(`/?q=${encodeURIComponent(hostile)}`);
    const src = new URL(attribute("src") ?? "", SITE);
    expect(src.searchParams.get("q")).toBe(hostile);
  });

  it("may be read by every site, and is not sent again to who has it", () => {
    const first = ask({ url: `${SITE}/` });
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(first.headers.get("content-type")).toMatch(/^application\/json/);
    expect(first.headers.get("etag")).toMatch(/^".+"$/);
  });
});
