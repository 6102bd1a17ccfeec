import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { eventually } from "./harness/eventually";
import { openPage, untilHydrated } from "./harness/open-page";
import { pressUntil } from "./harness/press-until";
import { untilDrawn } from "./harness/read-timeline";

const record = readRecord();
const words = english.timeline;
const FOCUSED = "[data-chart=timeline] :is([data-event], [data-cluster])";

describe("selecting an event", () => {
  test("by the keyboard alone: along the marks, into the panel, and back", async () => {
    const { page } = await openPage({
      path: "/?kind=leader-meeting&from=1990&to=1999",
    });
    await untilHydrated(page);
    await pressUntil(page, "Tab", FOCUSED);
    await pressUntil(page, "ArrowRight", "[data-chart=timeline] [data-event]");
    const id = await page.evaluate(() =>
      document.activeElement?.getAttribute("data-event"),
    );
    await page.keyboard.press("Enter");
    const panel = page.getByRole("region", { name: words.panel });
    await panel.locator(`[data-event-detail="${id}"]`).waitFor();
    await page.waitForURL(
      ({ searchParams }) => searchParams.get("event") === id,
    );
    await page
      .locator("section.panel:focus, section.panel:focus-within")
      .waitFor();
    const event = record.events.find((one) => one.id === id);
    expect(await panel.innerText()).toContain(event?.title.en);
    expect(await panel.locator("a[href^=http]").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await page
      .locator(`[data-chart=timeline] [data-event="${id}"]:focus`)
      .waitFor();
  });

  test("steps to the events before and after it in the selection", async () => {
    const ids = record.events
      .filter(({ kind }) => kind === "conference")
      .map(({ id }) => id);
    const { page } = await openPage({
      path: `/?kind=conference&event=${ids[3]}`,
    });
    await untilHydrated(page);
    const panel = page.getByRole("region", { name: words.panel });
    const shown = () =>
      panel.locator("[data-event-detail]").getAttribute("data-event-detail");
    expect(await shown()).toBe(ids[3]);
    await panel.getByRole("button", { name: words.next }).click();
    await page.waitForURL((url) => url.searchParams.get("event") !== ids[3]);
    await panel.getByRole("button", { name: words.previous }).click();
    await page.waitForURL((url) => url.searchParams.get("event") === ids[3]);
    await panel.locator(`[data-event-detail="${ids[3]}"]`).waitFor();
  });

  test("opens a cluster to its events", async () => {
    const { page } = await openPage({ path: "/" });
    await untilHydrated(page);
    await untilDrawn(page);
    const cluster = page
      .locator("[data-chart=timeline] [data-cluster]")
      .first();
    const held = Number(await cluster.getAttribute("data-cluster"));
    await cluster.click();
    const list = page.getByRole("dialog");
    await list.waitFor();
    const links = list.locator("a[href^='/events/']");
    await eventually(async () => expect(await links.count()).toBe(held));
    await links.first().click();
    await page.getByRole("region", { name: words.panel }).waitFor();
    await list.waitFor({ state: "detached" });
  });

  test("opens its own page from the list", async () => {
    const { page } = await openPage({ path: "/?kind=policy" });
    await untilHydrated(page);
    const link = page.locator("[data-event-list] a[href^='/events/']").first();
    const href = (await link.getAttribute("href")) ?? "";
    const event = record.events.find(({ id }) => href === `/events/${id}`);
    expect(await link.textContent()).toContain(event?.title.en);
    const { page: own } = await openPage({ path: href });
    expect(await own.locator("h1").innerText()).toContain(event?.title.en);
  });
});
