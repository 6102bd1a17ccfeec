import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { briefingEditor as words } from "@/lib/messages/en/briefing-editor";
import { share } from "@/lib/messages/en/share";
import { slides } from "@/lib/messages/en/slides";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { eventually } from "./harness/eventually";
import {
  findViolations,
  findViolationsInBothThemes,
} from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";
import { restingBox } from "./harness/resting-box";

const SHIPPED = "iowa-in-ten-minutes";

/** The briefing of the record that is copied. */
function shipped() {
  const path = join(process.cwd(), "data/briefings", `${SHIPPED}.md`);
  const { briefing } = readBriefing(readFileSync(path, "utf8"), SHIPPED);
  if (!briefing) throw new Error(`${path} is no briefing`);
  return briefing;
}

const scenes = async (page: Page) =>
  (await page.locator("[data-scenes] > li").allInnerTexts()).map((text) =>
    text.replace(/\s+/g, " ").replace(/^⠿ /, ""),
  );
const untilScenes = (page: Page, titles: string[]) =>
  eventually(async () => expect(await scenes(page)).toEqual(titles));
const untilKept = (page: Page) =>
  page.locator("[data-save-state=kept]").waitFor();

async function drag(page: Page, from: number, to: number) {
  const box = (index: number) =>
    restingBox(page.locator(`[data-handle="${index}"]`));
  const [start, end] = [await box(from), await box(to)];
  await page.mouse.move(start.x + 8, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(end.x + 8, end.y + end.height - 2, { steps: 4 });
  await page.mouse.up();
}

describe("briefings of the reader's own", () => {
  test("a view is added where it is shared, edited, dragged into place, presented and sent on", async () => {
    const { page } = await openPage({ path: "/pairs?place=us-ia" });
    await untilHydrated(page);
    await page.locator("#chart-pairs-status a[data-share]").click();
    const dialog = page.locator("dialog[open]");
    await dialog.getByRole("tab", { name: share.tabs.briefing }).click();
    const add = dialog.getByRole("button", { name: share.briefing.add });
    for (const title of ["Status", "Again"]) {
      await dialog.getByLabel(share.briefing.title).fill(title);
      await add.click();
      await dialog.getByRole("link", { name: share.briefing.open }).waitFor();
    }
    expect(await findViolations(page, null, "dialog[open]")).toEqual([]);
    await dialog.getByRole("link", { name: share.briefing.open }).click();

    await page.locator("[data-scenes]").waitFor();
    await untilScenes(page, ["1 Status", "2 Again"]);
    await page.locator("aside svg text").first().waitFor();
    expect(await findViolationsInBothThemes(page)).toEqual([]);
    await drag(page, 0, 1);
    await untilScenes(page, ["1 Again", "2 Status"]);
    await page.keyboard.press("Control+z");
    await untilScenes(page, ["1 Status", "2 Again"]);
    await page.keyboard.press("Control+Shift+z");
    await untilScenes(page, ["1 Again", "2 Status"]);
    await untilKept(page);
    await page.reload();
    await untilScenes(page, ["1 Again", "2 Status"]);

    await page.getByRole("button", { name: words.share.open }).click();
    const link = await page.getByLabel(words.share.label).inputValue();
    await page.getByRole("button", { name: words.present }).click();
    await untilHydrated(page);
    await page.locator('[data-present][data-place="0.0"]').waitFor();
    await page.keyboard.press("PageDown");
    await page.locator('[data-present][data-place="1.0"]').waitFor();

    // Whoever gets the link has nothing of it in the browser.
    const { page: other } = await openPage({
      path: new URL(link).pathname + new URL(link).hash,
    });
    await other.getByText(words.sent).waitFor();
    await untilScenes(other, ["1 Again", "2 Status"]);
  });

  test("one is printed, handed out and pictured as those of the record are", async () => {
    const { page } = await openPage({ path: `/present/edit#copy=${SHIPPED}` });
    await page.getByRole("button", { name: slides.print, exact: true }).click();
    const drawn = page.locator(".scene-picture");
    const { scenes } = shipped();
    await eventually(async () =>
      expect(await drawn.count()).toBe(scenes.length),
    );
    expect(await findViolations(page)).toEqual([]);
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: slides.picture }).nth(3).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/-4\.png$/);
    const png = await buffer(await picture.createReadStream());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
    // A drawing that could not be read would be one colour, and small.
    expect(png.length).toBeGreaterThan(40_000);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/MediaBox/g)).toHaveLength(
      scenes.length,
    );
    await page.getByRole("link", { name: slides.page.steps }).click();
    await page.getByRole("link", { name: slides.page.notes }).click();
    await page.locator(".notes").first().waitFor();
    await eventually(async () =>
      expect(await drawn.count()).toBe(
        scenes.reduce((sum, { steps }) => sum + 1 + steps.length, 0),
      ),
    );
    await page.getByRole("link", { name: slides.handout }).click();
    await page
      .locator("main.handout h2")
      .nth(scenes.length - 1)
      .waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("link", { name: slides.page.back }).click();
    await untilHydrated(page);
    await page.keyboard.press("?");
    await page
      .locator("dialog[open]")
      .getByRole("link", { name: slides.handout })
      .waitFor();
  });

  test("the list of briefings, in both themes and on a phone", async () => {
    const { page } = await openPage({
      path: "/present",
      width: 390,
      height: 844,
    });
    await page.getByRole("link", { name: "New briefing" }).waitFor();
    expect(await findViolationsInBothThemes(page)).toEqual([]);
  });

  test.each([
    ["editor", `/zh/present/edit#copy=${SHIPPED}`, "aside svg text"],
    ["speaker’s window", `/zh/present/${SHIPPED}/notes`, "[data-speaker] svg"],
  ])("the Chinese %s", async (_page, path, last) => {
    const { page } = await openPage({ path });
    await page.locator(last).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
