import { table } from "./report.mjs";

/** What the dashboard transfers on a first visit, by type of resource, and how many elements it is made of. */
export async function pageWeight(browser, url, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const sums = new Map();
  const pending = [];
  page.on("requestfinished", (request) =>
    pending.push(
      request.sizes().then(({ responseBodySize }) => {
        const type = request.resourceType();
        const sum = sums.get(type) ?? { requests: 0, bytes: 0 };
        sums.set(type, {
          requests: sum.requests + 1,
          bytes: sum.bytes + responseBodySize,
        });
      }),
    ),
  );
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(pending);
  const elements = await page.evaluate("document.querySelectorAll('*').length");
  await context.close();
  const rows = [...sums].sort(([, a], [, b]) => b.bytes - a.bytes);
  return `${table(
    ["transferred by /", "requests", "compressed"],
    rows.map(([type, { requests, bytes }]) => [
      type,
      String(requests),
      `${(bytes / 1000).toFixed(1)} kB`,
    ]),
  )}\n${elements} elements`;
}
