import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import type { Frame, Page } from "playwright-core";
import { embedFor } from "@/lib/messages/embed-for";
import { VIEW_NAMES } from "@/lib/view/view-names";
import { eventually } from "./harness/eventually";
import { openHost } from "./harness/host-page";

const origin = process.env.E2E_URL_EAST ?? "";
const frame = (path: string, more = "") =>
  `<iframe src="${origin}/embed/${path}" width="600" height="150" title="x" ${more}></iframe>`;
// What Datawrapper tells its users to put on their pages, word for word in its effect.
const DATAWRAPPER = `<script>addEventListener("message",e=>{const h=e.data["datawrapper-height"];if(h)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)for(const k in h)f.style.height=h[k]+"px"})</script>`;
// As WordPress does: by its own message and secret only, within bounds.
const WORDPRESS = `<script>addEventListener("message",e=>{const {secret,message,value}=e.data;if(secret==="k3y"&&message==="height")for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=Math.min(1000,Math.max(200,value))})</script>`;
// As AMP's runtime does: objects that say that they are for it.
const AMP = `<script>addEventListener("message",e=>{const {sentinel,type,height}=e.data;if(sentinel==="amp"&&type==="embed-size")for(const f of document.querySelectorAll("iframe.amp"))if(f.contentWindow===e.source)f.height=height})</script>`;
// As Medium does: JSON, whose frame it knows by its address.
const MEDIUM = `<script>addEventListener("message",e=>{if(typeof e.data!=="string"||e.data[0]!=="{")return;const {src,context,height}=JSON.parse(e.data);if(context==="iframe.resize")for(const f of document.querySelectorAll("iframe.medium"))if(f.src===src)f.height=height})</script>`;

let host: Awaited<ReturnType<typeof openHost>>;

beforeAll(async () => {
  host = await openHost();
});

afterAll(() => host.close());

describe("an embed in a host", () => {
  it("grows in a plain page, two of one view each to its own height", async () => {
    const narrow = frame("pairs-growth", 'style="width:320px"');
    const { page, complaints } = await host.show({
      html: DATAWRAPPER + narrow + frame("pairs-growth"),
    });
    const [first, second] = await embeds(page, 2);
    await untilFits(first);
    await untilFits(second);
    expect(await heightOf(first)).not.toBe(await heightOf(second));
    expect(complaints).toEqual([]);
  });

  it('says all it has to in sandbox="", without script', async () => {
    const { page } = await host.show({
      html: frame("timeline?place=us-ia", 'sandbox=""'),
    });
    const [embed] = await embeds(page, 1);
    const text = await embed?.locator("body").innerText();
    for (const part of ["21 of 551", "Iowa", "Sources:", "Record as of"])
      expect(text).toContain(part);
    expect(await embed?.locator("a.live").first().getAttribute("href")).toMatch(
      /\?place=us-ia$/,
    );
  });

  it('grows in WordPress\'s sandbox="allow-scripts", where origin and storage are blocked', async () => {
    const { page, complaints } = await host.show({
      html:
        WORDPRESS +
        frame(
          "pairs-growth#?secret=k3y",
          'sandbox="allow-scripts" security="restricted"',
        ),
    });
    const [embed] = await embeds(page, 1);
    await untilFits(embed);
    expect(complaints).toEqual([]);
  });

  it("grows in AMP and in Medium, by what each listens for", async () => {
    const { page, complaints } = await host.show({
      html:
        AMP +
        MEDIUM +
        frame("pairs-growth", 'class="amp" sandbox="allow-scripts"') +
        frame("rank-counts?theme=dark", 'class="medium"'),
    });
    for (const embed of await embeds(page, 2)) await untilFits(embed);
    expect(complaints).toEqual([]);
  });

  it("grows by the loader under a policy that allows this site alone", async () => {
    const { page, complaints } = await host.show({
      html: `<sister-ties src="/embed/pairs-growth" theme="light" title="Growth"></sister-ties><script src="${origin}/embed.js"></script>`,
      policy: `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
    });
    const [embed] = await embeds(page, 1);
    await untilFits(embed);
    const themes = async (theme: string) => {
      await page.locator("sister-ties").evaluate((element, value) => {
        element.setAttribute("theme", value);
      }, theme);
      await embed?.waitForFunction(
        (value) => document.documentElement.dataset.theme === value,
        theme,
      );
    };
    await themes("dark");
    await themes("auto");
    // Anyone may post to the host; only the frame's own word counts.
    const before = await heightOf(embed);
    await page.evaluate(() =>
      window.postMessage({ "datawrapper-height": { x: 9 } }, "*"),
    );
    expect(await heightOf(embed)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it("tells its height once a hidden tab is shown, and never none", async () => {
    const { page, complaints } = await host.show({
      html: `<script>addEventListener("message",e=>{const h=e.data["datawrapper-height"];if(h)(window.told??=[]).push(...Object.values(h))})</script>${DATAWRAPPER}<div hidden>${frame("pairs-growth")}</div>`,
    });
    const [embed] = await embeds(page, 1);
    await page
      .locator("div")
      .evaluate((element) => element.removeAttribute("hidden"));
    await untilFits(embed);
    const told = await page.evaluate(
      () => (window as unknown as { told: number[] }).told,
    );
    expect(Math.min(...told)).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
  });

  it("shows views 320 px wide without scrolling sideways", async () => {
    const views = ["timeline", "pairs-growth", "pairs-matrix", "export-heat"];
    const { page } = await host.show({
      html: views
        .map((view) => frame(`${view}?lang=zh`, 'style="width:320px"'))
        .join(""),
    });
    for (const embed of await embeds(page, views.length))
      expect(
        await embed.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      ).toBe(0);
  });

  it("is dark for a dark host unless its address says light", async () => {
    const { page } = await host.show(
      {
        html: `<style>:root{color-scheme:dark}</style>${frame("pairs-growth")}${frame("pairs-growth?theme=light")}`,
      },
      { colorScheme: "dark" },
    );
    const [dark, light] = await embeds(page, 2);
    expect([await groundOf(dark), await groundOf(light)]).toEqual([
      "rgb(28, 32, 37)",
      "rgb(255, 255, 255)",
    ]);
  });

  it("scrolls in a host that gives it less than it needs and runs no script", async () => {
    const { page } = await host.show(
      { html: frame("pairs-growth?lang=zh") },
      { javaScriptEnabled: false },
    );
    const [embed] = await embeds(page, 1);
    const details = embed?.locator("summary");
    await details?.scrollIntoViewIfNeeded();
    await details?.click();
    expect(await embed?.locator("table").first().isVisible()).toBe(true);
  });

  it("walks its marks by arrow keys and says what each is", async () => {
    const { page, complaints } = await host.show({ html: frame("timeline") });
    const [embed] = await embeds(page, 1);
    const stops = () =>
      embed
        ?.locator("svg a[tabindex='0']:visible")
        .evaluateAll((all) =>
          all.map((mark) => mark.getAttribute("aria-label")),
        );
    await embed?.locator("svg a[tabindex='0']:visible").focus();
    const before = await stops();
    await page.keyboard.press("ArrowRight");
    await eventually(async () => {
      const after = await stops();
      expect(after).toHaveLength(1);
      expect(after).not.toEqual(before);
      expect(await embed?.locator(".bubble").innerText()).toBe(after?.[0]);
    });
    expect(complaints).toEqual([]);
  });

  it("cannot be made to run what its address holds", async () => {
    const attack = `</title><script>top.x=1;alert(1)</script><img src=x onerror=alert(1)>"'`;
    const { page, complaints } = await host.show({
      html: frame(
        `timeline?q=${encodeURIComponent(attack)}&foo=${encodeURIComponent(attack)}`,
      ),
    });
    page.on("dialog", () => complaints.push("a dialog"));
    const [embed] = await embeds(page, 1);
    expect(await embed?.locator(".warn").innerText()).toContain("<script>");
    expect(await embed?.locator("script:not([src]),img").count()).toBe(0);
    // Were something to get in nevertheless, the policy stops it.
    const ran = await embed?.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title='run'";
      document.body.append(script);
      return document.title;
    });
    expect(ran).not.toBe("run");
    expect(complaints.filter((text) => !text.includes("script-src"))).toEqual(
      [],
    );
  });
});

describe("the address of an embed", () => {
  const ask = (path: string, headers?: HeadersInit) =>
    fetch(origin + path, { headers });

  it("may stand in any frame, and nothing else of the site may", async () => {
    const policyOf = async (path: string) =>
      (await ask(path)).headers.get("content-security-policy") ?? "";
    const policy = await policyOf("/embed/pairs-growth");
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("unsafe");
    for (const path of ["/", "/zh/pairs", "/embed.js", "/charts/timeline.svg"])
      expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  });

  it("is kept briefly, or for good where it names a version", async () => {
    const live = await ask("/embed/rank-counts");
    expect(live.headers.get("cache-control")).toContain("max-age=300");
    const etag = live.headers.get("etag") ?? "";
    expect(
      (await ask("/embed/rank-counts", { "if-none-match": etag })).status,
    ).toBe(304);
    const script =
      /\/embed\/script\/\w+\.js/.exec(await live.text())?.[0] ?? "";
    expect((await ask(script)).headers.get("cache-control")).toContain(
      "immutable",
    );
  });

  it.each([
    [404, "nope"],
    [410, "timeline?pin=0123456789abcdef"],
    [414, `timeline?q=${"x".repeat(3000)}`],
  ] as const)("says why it answers with %i", async (status, path) => {
    const answer = await ask(`/embed/${path}`);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(embedFor("en")[status].title);
  });

  it("transfers at most 25 kB for a chart and 60 kB for the whole timeline, script and headers included", async () => {
    const page = await ask("/embed/timeline");
    const script =
      /\/embed\/script\/\w+\.js/.exec(await page.text())?.[0] ?? "";
    const { bytes: extra, text } = await transfer(script);
    expect(text.length).toBeLessThanOrEqual(4000);
    for (const view of VIEW_NAMES)
      for (const lang of ["en", "zh"]) {
        const { bytes } = await transfer(`/embed/${view}?lang=${lang}`);
        const most = view === "timeline" ? 60_000 : 25_000;
        expect({ view, lang, isLight: bytes + extra <= most }).toEqual({
          view,
          lang,
          isLight: true,
        });
      }
  });
});

/** The frames of a page, once they are there. */
async function embeds(page: Page, count: number): Promise<Frame[]> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("iframe").length === wanted,
    count,
  );
  const frames = await Promise.all(
    (await page.locator("iframe").elementHandles()).map((handle) =>
      handle.contentFrame(),
    ),
  );
  const shown = frames.flatMap((one) => one ?? []);
  await Promise.all(
    shown.map((one) => one.locator("figure").waitFor({ state: "attached" })),
  );
  return shown;
}

/** Waits until a frame is as high as what is in it. */
async function untilFits(embed: Frame | undefined): Promise<void> {
  await embed?.waitForFunction(
    () =>
      innerHeight > 200 &&
      document.documentElement.scrollHeight <= innerHeight + 1,
    undefined,
    // A frame out of sight draws nothing, so it is asked by the clock.
    { timeout: 10_000, polling: 100 },
  );
}

function heightOf(embed: Frame | undefined): Promise<number | undefined> {
  return Promise.resolve(embed?.evaluate(() => innerHeight));
}

function groundOf(embed: Frame | undefined): Promise<string | undefined> {
  return Promise.resolve(
    embed?.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    ),
  );
}

/** What a path takes on the wire for a browser that takes Brotli, headers included, and its text. */
async function transfer(path: string) {
  const headers = { "accept-encoding": "gzip, deflate, br" };
  // A connection of its own, so that all it reads is this answer.
  const request = get(origin + path, { agent: false, headers });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  const text = await (await fetch(origin + path)).text();
  return { bytes: response.socket.bytesRead, text };
}
