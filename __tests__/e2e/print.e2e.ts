import { english } from "@/lib/messages/en";
import { readRecord } from "../fixtures/read-record";
import { openPage } from "./harness/open-page";

const record = readRecord();
const pair = record.pairs.find(
  ({ id, sources }) =>
    sources.length > 1 &&
    record.events.filter((event) => event.pair === id).length > 1,
);
const event = record.events.find((one) => one.pair === pair?.id);

test("an event on paper holds the sources of its tie, which the page folds away, and no way on", async () => {
  const { page } = await openPage({ path: `/events/${event?.id}` });
  const { pair: heading, showPair } = english.site.event;
  const tie = page.getByRole("region", { name: heading });
  const sources = tie.locator("details li");
  const onward = tie.getByText(showPair);
  expect(await sources.count()).toBe(pair?.sources.length);
  expect(await sources.first().isVisible()).toBe(false);
  expect(await onward.isVisible()).toBe(true);
  await page.emulateMedia({ media: "print" });
  for (const source of await sources.all())
    expect(await source.isVisible()).toBe(true);
  expect(await onward.isVisible()).toBe(false);
});
