import { openPage, untilHydrated } from "./harness/open-page";

const MOST_SCRIPT = 220_000;
const MOST_SHIFT = 0.02;

describe("opening the dashboard", () => {
  test.each(["/", "/zh"])(
    "transfers at most 220 kB of compressed JavaScript on %s",
    async (path) => {
      const sizes: Promise<number>[] = [];
      const { page } = await openPage({
        path,
        onPage: (opened) =>
          opened.on("requestfinished", (request) => {
            if (request.resourceType() === "script")
              sizes.push(request.sizes().then((size) => size.responseBodySize));
          }),
      });
      await untilHydrated(page);
      await page.waitForLoadState("networkidle");
      const total = (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
      expect(total).toBeGreaterThan(10_000);
      expect(total).toBeLessThanOrEqual(MOST_SCRIPT);
    },
  );

  test.each([390, 1280, 1920])(
    "shifts the layout by at most 0.02 at %i px",
    async (width) => {
      const { page } = await openPage({ path: "/", width });
      await untilHydrated(page);
      await page.waitForLoadState("networkidle");
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
    },
  );

  test("paints its largest content from what the server sent", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    const largest = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            const element = last && "element" in last ? last.element : null;
            resolve(
              element instanceof Element ? (element.textContent ?? "") : "",
            );
          }).observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
    const { page: plain } = await openPage({ path: "/", javaScript: false });
    expect(largest.length).toBeGreaterThan(10);
    expect(await plain.locator("body").innerText()).toContain(largest.trim());
  });

  test.each(["/", "/zh/about", "/no-such-page"])(
    "sends a content security policy without unsafe scripts with %s",
    async (path) => {
      const { origin } = await openPage({
        path,
        status: path === "/no-such-page" ? 404 : 200,
      });
      const response = await fetch(origin + path);
      const policy = response.headers.get("content-security-policy") ?? "";
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
      expect(scripts).toMatch(/'nonce-|'sha256-/);
      expect(scripts).not.toContain("unsafe");
      expect(policy).toContain("frame-ancestors");
    },
  );
});
