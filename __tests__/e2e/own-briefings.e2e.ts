import type { Page } from "playwright-core";
import { briefingEditor as words } from "@/lib/messages/en/briefing-editor";
import { share } from "@/lib/messages/en/share";
import { eventually } from "./harness/eventually";
import {
  findViolations,
  findViolationsInBothThemes,
} from "./harness/find-violations";
import { openPage, untilHydrated } from "./harness/open-page";
import { restingBox } from "./harness/resting-box";

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

  test("the list of briefings, in both themes and on a phone", async () => {
    const { page } = await openPage({
      path: "/present",
      width: 390,
      height: 844,
    });
    await page.getByRole("link", { name: "New briefing" }).waitFor();
    expect(await findViolationsInBothThemes(page)).toEqual([]);
  });
});
