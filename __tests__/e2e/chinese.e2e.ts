import { readRecord } from "../fixtures/read-record";
import { openPage } from "./harness/open-page";

const { events } = readRecord();
const announced = events.find(({ summary }) => /\bdue\b/.test(summary.en));
const withPair = events.find(({ pair }) => pair !== null);

// What the Chinese page may say in Latin letters: proper names without a Chinese form, licences, file kinds.
const ALLOWED =
  /\b(EDTF|Frictionless|CPAFFC|USCBC|Census|GitHub|MIT|CSV|JSON|SVG|BibTeX|RIS|CSL|Ctrl|Shift|Enter|Esc|Escape|Home|End)\b/g;

describe("the Chinese pages", () => {
  test.each([
    "/zh",
    "/zh?actor=xi-jinping&kind=visit&place=us-ia&from=1985",
    `/zh?event=${events[0]?.id}`,
    "/zh?actor=robert-ray&from=2020",
    "/zh?actor=nobody&kind=foo&from=1985-13",
    "/zh/about",
    `/zh/events/${announced?.id}`,
    `/zh/events/${withPair?.id}`,
  ])("leave no English label on %s", async (path) => {
    const { page } = await openPage({ path });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.title()).toMatch(/[\u4e00-\u9fff]/);
    const latin = await page.evaluate(() => {
      const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
      const foreign = (element: Element | null) =>
        element?.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") ===
        false;
      const said: string[] = [];
      for (const element of document.querySelectorAll("body *")) {
        if (element.closest("script, style, noscript") || foreign(element))
          continue;
        for (const name of ATTRIBUTES)
          said.push(element.getAttribute(name) ?? "");
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE) said.push(node.nodeValue ?? "");
      }
      return said;
    });
    const labels = latin
      .map((text) => text.replace(ALLOWED, "").trim())
      .filter(
        (text) => !/[\u4e00-\u9fff]/.test(text) && /[A-Za-z]{4,}/.test(text),
      )
      // Addresses, ids, and what the reader wrote into the address are nobody's words.
      .filter(
        (text) => !/^(nobody|foo|https?:\S+|\d{4}-[a-z0-9-]+)$/.test(text),
      );
    expect([...new Set(labels)]).toEqual([]);
  });

  test("answer an unknown address in Chinese", async () => {
    const { page } = await openPage({
      path: "/zh/events/no-such",
      status: 404,
    });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator("h1").innerText()).toMatch(/[\u4e00-\u9fff]/);
  });

  test("keep the view when the language changes", async () => {
    const { page } = await openPage({ path: "/?kind=visit&from=1990" });
    await page.locator("[data-language-switch]").click();
    await page.waitForURL(/\/zh\?kind=visit&from=1990$/);
  });
});
