import type { Page } from "playwright-core";
import { english } from "@/lib/messages/en";
import { explore as exploreWords } from "@/lib/messages/en/explore";
import { notesWindow } from "@/lib/messages/en/notes-window";
import { speaker as words } from "@/lib/messages/en/speaker";
import { readRecord } from "../fixtures/read-record";
import { findViolations } from "./harness/find-violations";
import { openPage, untilHydrated, type OpenedPage } from "./harness/open-page";
import { untilShown } from "./harness/read-timeline";
import { watchPage } from "./harness/watch-page";

const PATH = "/present/iowa-in-ten-minutes";
const HELD = "stage:iowa-in-ten-minutes";

/** What a window shows of the stage: scene and step, from 0. */
const placeOf = (page: Page) =>
  page.locator("[data-place]").first().getAttribute("data-place");

/** All that a window holds of the stage. */
const heldBy = (page: Page) =>
  page.evaluate((key) => sessionStorage.getItem(key), HELD);

/** What went wrong in windows that the tests did not open themselves. */
const watched: string[][] = [];
afterEach(() => {
  // eslint-disable-next-line jest/no-standalone-expect -- As openPage does for its own.
  expect(watched.splice(0).flat()).toEqual([]);
});

/** Opens the room's window and, with its key, the speaker's. */
async function openBoth() {
  const opened = await openPage({
    path: PATH,
    ...{ width: 1280, height: 720 },
    context: { hasTouch: true },
  });
  const room = opened.page;
  await untilHydrated(room);
  const [speaker] = await Promise.all([
    room.context().waitForEvent("page"),
    room.keyboard.press("s"),
  ]);
  watched.push(watchPage(speaker, opened.origin, 200));
  await untilHydrated(speaker);
  return { opened, room, speaker };
}

/** Waits until both windows show and hold the same, and gives scene and step. */
async function agreed(room: Page, speaker: Page): Promise<string> {
  const patience = performance.now() + 20_000;
  for (;;) {
    const [a, b, heldA, heldB] = await Promise.all([
      ...[placeOf(room), placeOf(speaker)],
      ...[heldBy(room), heldBy(speaker)],
    ]);
    if (a && a === b && heldA === heldB) return a;
    if (performance.now() > patience)
      throw new Error(`the room is at ${a} ${heldA}, not at ${b} ${heldB}`);
    await room.waitForTimeout(20);
  }
}

/** Presses a key in a window until neither moves any more; the places that both went through. */
async function goThrough(
  pressed: Page,
  key: string,
  both: readonly [room: Page, speaker: Page],
  limit = Infinity,
): Promise<string[]> {
  const places = [await agreed(...both)];
  while (places.length <= limit) {
    await pressed.keyboard.press(key);
    // A move has to be seen where it was not made.
    const other = both.find((page) => page !== pressed);
    await other
      ?.locator(`[data-place]:not([data-place="${places.at(-1)}"])`)
      .first()
      .waitFor({ state: "attached", timeout: 5000 })
      .catch(() => undefined);
    const place = await agreed(...both);
    if (place === places.at(-1)) return places;
    places.push(place);
  }
  return places;
}

const withActor = (id: string) =>
  readRecord().events.filter(({ participants }) =>
    participants.some(({ actor }) => actor === id),
  ).length;

async function exploreAndReturn({ page: room }: OpenedPage, speaker: Page) {
  const before = await agreed(room, speaker);
  await room.keyboard.press("e");
  const live = room.locator("[data-explore]");
  await live.locator("[data-shown]").first().waitFor();
  await speaker.getByText(words.covered.exploring).waitFor();
  await live.getByRole("link", { name: english.filters.chips.clear }).click();
  await live.locator("#filter-actor").fill("branstad");
  await room.keyboard.press("Enter");
  await untilShown(room, withActor("terry-branstad"));
  expect(new URL(room.url()).pathname + new URL(room.url()).search).toBe(PATH);
  await room.reload();
  await untilHydrated(room);
  await untilShown(room, withActor("terry-branstad"));
  await speaker.getByText(words.covered.exploring).waitFor();
  // The list is open and has the key; the next one leads back.
  await live.locator("#filter-actor").fill("ray");
  await room.keyboard.press("Escape");
  expect(await live.count()).toBe(1);
  await live.evaluate((element: HTMLElement) => element.focus());
  await room.keyboard.press("e");
  await live.waitFor({ state: "detached" });
  await speaker
    .getByText(words.covered.exploring)
    .waitFor({ state: "detached" });
  expect(await agreed(room, speaker)).toBe(before);
}

describe("presenting the briefing on Iowa", () => {
  test("from the first scene to the last, with a question, a filter and three reloads in between; both windows agree throughout", async () => {
    const { opened, room, speaker } = await openBoth();
    const both = [room, speaker] as const;
    expect(await agreed(...both)).toBe("0.0");
    const first = await goThrough(room, "PageDown", both, 6);
    expect(first).toHaveLength(7);
    await exploreAndReturn(opened, speaker);

    await Promise.all(both.map((page) => page.reload()));
    await Promise.all(both.map(untilHydrated));
    expect(await agreed(...both)).toBe(first.at(-1));
    await speaker
      .getByRole("main")
      .getByRole("button", { name: words.forward })
      .tap();
    await speaker
      .locator(`[data-place="${first.at(-1)}"]`)
      .waitFor({ state: "detached" });
    const second = await goThrough(speaker, "PageDown", both, 3);
    await room.reload();
    await untilHydrated(room);
    expect(await agreed(...both)).toBe(second.at(-1));
    const third = await goThrough(room, "PageDown", both);

    // Each scene and each step was shown once, in order.
    const places = [...first, ...second, ...third.slice(1)];
    expect(new Set(places).size).toBe(places.length);
    const scenes = await speaker
      .getByRole("region", { name: words.scenes })
      .getByRole("button")
      .count();
    expect(places.at(-1)?.split(".")[0]).toBe(String(scenes - 1));
    expect(new Set(places.map((place) => place.split(".")[0])).size).toBe(
      scenes,
    );
    // A number takes the room where it says, in the speaker's window as well.
    await speaker.keyboard.type("1");
    await speaker.keyboard.press("Enter");
    await room.locator('[data-place="0.0"]').waitFor();
    expect(await agreed(...both)).toBe("0.0");
  });

  test("the speaker's window says when it is alone, and follows a new window of the room", async () => {
    const { room, speaker } = await openBoth();
    await room.keyboard.press("End");
    const last = await agreed(room, speaker);
    expect(await findViolations(speaker)).toEqual([]);
    const context = room.context();
    await room.close();
    const [again] = await Promise.all([
      context.waitForEvent("page"),
      speaker.getByRole("link", { name: words.openRoom }).click(),
    ]);
    await untilHydrated(again);
    expect(await agreed(again, speaker)).toBe(last);
    await speaker.getByText(words.linked(1)).waitFor();
    await speaker.keyboard.press("b");
    await speaker.getByText(words.covered.black).waitFor();
    await again.keyboard.press("PageDown");
    await speaker.getByText(words.covered.black).waitFor({ state: "detached" });
    expect(await agreed(again, speaker)).toBe(last);
  });

  test("where the browser blocks the speaker's window, the room says so and offers the link", async () => {
    const { page } = await openPage({ path: PATH });
    await untilHydrated(page);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press("s");
    const alert = page
      .getByRole("alert")
      .filter({ hasText: notesWindow.blocked });
    expect(
      await alert
        .getByRole("link", { name: notesWindow.link })
        .getAttribute("href"),
    ).toBe(`${PATH}/notes`);
    await page.keyboard.press("e");
    const live = page.getByRole("region", { name: exploreWords.region });
    await live.waitFor();
    expect(await findViolations(page, null, "[data-explore]")).toEqual([]);
  });
});
