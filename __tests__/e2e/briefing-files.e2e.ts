import { openPage } from "./harness/open-page";

const origin = process.env.E2E_URL_EAST ?? "";
const NAME = "iowa-in-ten-minutes";

describe("having a briefing as files", () => {
  test("the list of briefings leads to slides, pages to print and a handout, without script", async () => {
    const text = await (await fetch(`${origin}/zh/present`)).text();
    for (const href of [
      `/data/briefings/${NAME}.pptx?lang=zh`,
      `/zh/present/${NAME}/slides`,
      `/zh/present/${NAME}/handout`,
    ])
      expect(text).toContain(`href="${href}"`);
  });

  test("slides come as a presentation, a scene as a picture; what is not there is said", async () => {
    const files = `${origin}/data/briefings/${NAME}`;
    const slides = await fetch(`${files}.pptx`);
    expect(slides.headers.get("content-type")).toContain("presentationml");
    // A zip begins with these letters.
    expect((await slides.text()).slice(0, 2)).toBe("PK");
    const picture = await fetch(`${files}.1.png?lang=zh&theme=dark`);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect((await fetch(`${files}.999.png`)).status).toBe(404);
    expect((await fetch(`${origin}/present/none/handout`)).status).toBe(404);
  });

  test("slides print one page each, a handout on the printer's paper", async () => {
    const { page } = await openPage({ path: `/present/${NAME}/slides` });
    const scenes = await page.locator("[data-scene]").count();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(
      Array<string>(scenes).fill("960 540"),
    );
    await page.goto(`${origin}/present/${NAME}/handout`);
    const sheets = pagesOf(await page.pdf({ format: "A4" }));
    expect(new Set(sheets)).toEqual(new Set(["595 842"]));
  });
});

/** Width and height of each page of a PDF, whole points. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = pdf
    .toString("latin1")
    .matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(
    ([, width, height]) =>
      `${Math.floor(Number(width))} ${Math.floor(Number(height))}`,
  );
}
