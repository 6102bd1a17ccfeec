import { screen, waitFor, within } from "@testing-library/react";
import { countDrawn } from "../../fixtures/drawn-timeline";
import {
  address,
  countShown,
  goBack,
  languageSwitch,
  listed,
  openDashboard,
  serve,
  standInFetch,
  statusLine,
} from "../../fixtures/open-dashboard";
import { csvRows } from "../../lib/select/charts/csv-rows";

const events = csvRows("events");
const total = events.length;
/** How many events of the table pass a test of their own. */
const count = (passes: (row: Record<string, string>) => boolean) =>
  events.filter(passes).length;
const early = (row: Record<string, string>) => (row.date ?? "") < "1984";
const tookPart = new Set(
  csvRows("event-actors")
    .filter(({ actor }) => actor === "deng-xiaoping")
    .map(({ event }) => event),
);

/** Says that every part of the page shows as many events. */
function expectEverywhere(shown: number) {
  expect([countShown(), countDrawn(), listed().length]).toEqual([
    ...[shown, shown, shown],
  ]);
}

// A page of thousands of elements takes its time in jsdom.
jest.setTimeout(90_000);
beforeEach(() => standInFetch());

it("choosing an actor shows that actor's events in the count, chips, timeline, list and address; taking the chip away and going back undo it", async () => {
  const { user } = await openDashboard("to=1983");
  const all = count(early);
  const chosen = count((row) => early(row) && tookPart.has(row.id));
  expectEverywhere(all);
  await user.click(screen.getByRole("combobox", { name: "Actor" }));
  await user.paste("deng xiaoping");
  await user.keyboard("{Enter}");
  expectEverywhere(chosen);
  expect(screen.getByText(`${chosen} of ${total} events`)).toBeVisible();
  const chips = screen.getByRole("list", { name: "Active filters" });
  expect(
    within(chips).getByRole("link", { name: "Remove filter: Deng Xiaoping" }),
  ).toHaveAttribute("href", "/?to=1983");
  await waitFor(() => expect(address()).toBe("/?actor=deng-xiaoping&to=1983"));
  await user.click(
    within(chips).getByRole("link", { name: "Remove filter: Deng Xiaoping" }),
  );
  await waitFor(() => expect(address()).toBe("/?to=1983"));
  expectEverywhere(all);
  await goBack();
  expect(address()).toBe("/?actor=deng-xiaoping&to=1983");
  expectEverywhere(chosen);
  await goBack();
  expect(address()).toBe("/?to=1983");
  expectEverywhere(all);
});

it("moving in time writes the window into the address, and the count and list follow", async () => {
  const { user } = await openDashboard("kind=policy&from=2000&to=2019");
  await user.click(screen.getByRole("button", { name: "Later" }));
  await waitFor(() => expect(address()).toBe("/?kind=policy&from=2005"));
  expectEverywhere(
    count(({ kind, date = "", end_date }) => {
      return kind === "policy" && (end_date || date) >= "2005";
    }),
  );
});

it("a view is one step of the history, and the link to the other language leads to the same view", async () => {
  const { user } = await openDashboard("kind=policy&level=national&to=1980");
  expect(screen.getByRole("main")).toHaveAttribute("data-hydrated");
  expect(languageSwitch()).toHaveAttribute(
    "href",
    "/zh?kind=policy&level=national&to=1980",
  );
  const steps = window.history.length;
  await user.click(screen.getByText("National", { selector: "li a" }));
  await waitFor(() => expect(address()).toBe("/?kind=policy&to=1980"));
  expect(window.history.length - steps).toBe(1);
  expect(languageSwitch()).toHaveAttribute("href", "/zh?kind=policy&to=1980");
});

it("what of the address is not understood is named, and goes with the next view", async () => {
  const { user } = await openDashboard(
    "kind=policy&actor=nobody&from=1850&to=1980&colour=red",
  );
  const note = screen.getByRole("note", {
    name: "Not understood in the address",
  });
  expect(note).toHaveTextContent(
    "Ignored in the address: actor “nobody” (unknown); from “1850” (out of range); colour “red” (unknown).",
  );
  const policies = count(
    ({ kind, date = "" }) => kind === "policy" && date < "1981",
  );
  expectEverywhere(policies);
  await user.click(screen.getByRole("button", { name: "Zoom in" }));
  expect(note).not.toBeInTheDocument();
});

it("an empty result says so and offers each filter to take away", async () => {
  const { user } = await openDashboard("actor=deng-xiaoping&from=2020");
  expectEverywhere(0);
  const way = screen.getByRole("region", {
    name: "No event passes these filters",
  });
  const all = tookPart.size;
  await user.click(
    within(way).getByRole("link", { name: /^Without (2020|From 2020)/ }),
  );
  expectEverywhere(all);
  expect(way).not.toBeInTheDocument();
});

describe("searching for text", () => {
  type Reader = Awaited<ReturnType<typeof openDashboard>>["user"];
  const search = async (user: Reader, words: string) => {
    const field = screen.getByRole("searchbox", { name: "Text" });
    await user.clear(field);
    await user.paste(words);
    await user.keyboard("{Enter}");
  };
  const agreements = (words: RegExp) =>
    count(
      ({ kind, date = "", title, summary }) =>
        kind === "agreement" &&
        date < "1984" &&
        words.test(`${title} ${summary}`),
    );

  it("fetches the texts once and shows the events that hold the words", async () => {
    const fetch = standInFetch();
    const { user } = await openDashboard("kind=agreement&to=1983");
    await search(user, "agreement");
    const found = agreements(/agreement/i);
    expect(found).toBeGreaterThan(0);
    await waitFor(() => expect(countShown()).toBe(found));
    expect(statusLine()).toHaveTextContent(/containing “agreement”/);
    await search(user, "agreement trade");
    await waitFor(() => expect(countShown()).toBeLessThan(found));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("that fails says so and claims no result, and is tried again with other words", async () => {
    standInFetch(() => null);
    const { user } = await openDashboard("kind=agreement&to=1983");
    await search(user, "agreement");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The text search could not be loaded.",
    );
    expectEverywhere(agreements(/./));
    expect(screen.queryByText(/containing/)).not.toBeInTheDocument();
    standInFetch(serve);
    await search(user, "communique");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await waitFor(() => expect(countShown()).toBe(agreements(/communique/i)));
  });
});
