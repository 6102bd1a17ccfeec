import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { eventually } from "./harness/eventually";
import { openPage, untilHydrated } from "./harness/open-page";
import { pressUntil } from "./harness/press-until";
import { readTimeline, untilShown } from "./harness/read-timeline";

const record = readRecord();
const total = record.events.length;
const withActor = (id: string) =>
  record.events.filter(({ participants }) =>
    participants.some(({ actor }) => actor === id),
  ).length;
const ofKind = (kind: string) =>
  record.events.filter((event) => event.kind === kind).length;
const { chips, issues, empty } = english.filters;

describe("filtering", () => {
  test("by the keyboard alone: a name typed, taken, and removed", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await pressUntil(page, "Tab", "#filter-actor");
    await page.keyboard.type("branstad");
    await page.keyboard.press("Enter");
    await untilShown(page, withActor("terry-branstad"));
    await page.waitForURL(({ search }) => search === "?actor=terry-branstad");
    await page.keyboard.press("Escape");
    await pressUntil(page, "Tab", `a[aria-label^="${chips.remove("")}"]`);
    await page.keyboard.press("Enter");
    await untilShown(page, total);
    await page.waitForURL(({ search }) => search === "");
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe(
      "BODY",
    );
  });

  test("finds an actor by the Chinese name on the English page", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await page.locator("#filter-actor").fill("习近平");
    await page.keyboard.press("Enter");
    await untilShown(page, withActor("xi-jinping"));
  });

  test("any of two actors shows more than all of them", async () => {
    const { page } = await openPage({
      path: "/?actor=xi-jinping,joe-biden",
    });
    await untilHydrated(page);
    const any = (await readTimeline(page)).shown;
    await page.locator("#filter-match").selectOption("all");
    await page.waitForURL(/match=all/);
    const both = record.events.filter(({ participants }) =>
      ["xi-jinping", "joe-biden"].every((id) =>
        participants.some(({ actor }) => actor === id),
      ),
    ).length;
    await eventually(async () =>
      expect(await readTimeline(page)).toEqual({ shown: both, drawn: both }),
    );
    expect(any).toBe(withActor("xi-jinping") + withActor("joe-biden") - both);
  });

  test("leaves the way back and forward through the history", async () => {
    const { page } = await openPage({ path: "/?kind=visit" });
    await untilHydrated(page);
    await untilShown(page, ofKind("visit"));
    await page.locator("#filter-actor").fill("xi jinping");
    await page.keyboard.press("Enter");
    await page.waitForURL(/actor=xi-jinping/);
    const narrowed = await readTimeline(page);
    expect(narrowed.shown).toBeLessThan(ofKind("visit"));
    await page.goBack();
    await untilShown(page, ofKind("visit"));
    await page.goForward();
    await untilShown(page, narrowed.shown);
    await eventually(async () =>
      expect(await readTimeline(page)).toEqual(narrowed),
    );
  });

  test("is undone filter by filter, and all at once", async () => {
    const { page } = await openPage({
      path: "/?actor=xi-jinping&kind=visit,leader-meeting&from=2010",
    });
    await untilHydrated(page);
    const active = page.getByRole("list", { name: chips.label });
    const before = await active.getByRole("listitem").count();
    await active
      .getByRole("link", { name: chips.remove(english.names.kind.visit) })
      .click();
    await page.waitForURL((url) => !url.search.includes("visit"));
    await eventually(async () =>
      expect(await active.getByRole("listitem").count()).toBe(before - 1),
    );
    await active.getByRole("link", { name: chips.clear }).click();
    await untilShown(page, total);
    await page.waitForURL(({ search }) => search === "");
    await active.waitFor({ state: "detached" });
  });

  test("searches the texts in both languages", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await page.locator("#filter-q").fill("Muscatine");
    await page.waitForURL(/q=Muscatine/);
    await page.waitForFunction(
      (all) =>
        document.querySelector<HTMLElement>("[role=status][data-shown]")
          ?.dataset.shown !== all,
      String(total),
    );
    await eventually(async () => {
      const found = await readTimeline(page);
      expect(found.shown).toBeGreaterThan(0);
      expect(found.drawn).toBe(found.shown);
    });
    const { page: chinese } = await openPage({ path: "/?q=马斯卡廷" });
    expect((await readTimeline(chinese)).shown).toBeGreaterThan(0);
  });

  test("to nothing says so and offers the way out", async () => {
    const { page } = await openPage({
      path: "/?actor=robert-ray&from=2020",
    });
    await untilHydrated(page);
    await untilShown(page, 0);
    await page.getByText(empty.title).waitFor();
    await page.getByRole("link", { name: chips.clear }).first().click();
    await untilShown(page, total);
  });

  test("says quietly what it did not understand in the address", async () => {
    const { page } = await openPage({
      path: "/?actor=nobody&kind=visit,foo&from=1985-13&zoom=3&match=some&event=none",
    });
    await untilHydrated(page);
    await untilShown(page, ofKind("visit"));
    const note = page.getByText(issues.lead);
    await note.waitFor();
    const text = await page.locator("main").innerText();
    for (const value of ["nobody", "foo", "1985-13"])
      expect(text).toContain(value);
  });
});
