import { act, screen, waitFor, within } from "@testing-library/react";
import { resizeTo } from "../../fixtures/stand-in-browser";
import {
  countDrawn,
  drawnClusters,
  drawnMark,
  drawnMarks,
  focusedStop,
  idOf,
} from "../../fixtures/drawn-timeline";
import {
  address,
  countShown,
  goBack,
  listed,
  openDashboard,
  panel,
  serve,
  standInFetch,
} from "../../fixtures/open-dashboard";
import { csvRows } from "../../lib/select/charts/csv-rows";

// Short periods leave the charts below with little to draw: these tests are not about them.
const PERIOD = "to=1981";
/** One in which events crowd on a narrow screen. */
const CROWDED = "to=1987";
const rows = csvRows("events").map(
  ({ id = "", title = "", title_zh = "", sources = "" }) => ({
    ...{ id, title, title_zh, sources },
  }),
);
/** The nth event of the record. */
const row = (at: number) => {
  const found = rows[at];
  if (!found) throw new Error(`no event ${at}`);
  return found;
};
const urls = new Map(csvRows("sources").map(({ id, url }) => [id, url]));
const inPanel = () => within(panel() ?? document.body);
const shownTitle = () => inPanel().getByRole("heading", { level: 3 });
const button = (name: string) => inPanel().getByRole("button", { name });
/** The heading above the sources: there once the details are. */
const sourcesHeading = () =>
  inPanel().findByRole("heading", { level: 4, name: /source|来源/i });

// A page of thousands of elements takes its time in jsdom.
jest.setTimeout(90_000);
beforeEach(() => standInFetch());
afterEach(() => resizeTo(1200));

describe("opening an event", () => {
  it("from its mark shows what the record knows of it and takes the focus; Escape gives it back", async () => {
    const { user } = await openDashboard(PERIOD);
    const { id, title, sources } = row(2);
    await user.click(drawnMark(id));
    expect(panel()).toHaveFocus();
    expect(await sourcesHeading()).toBeVisible();
    expect(shownTitle()).toHaveTextContent(title);
    const links = inPanel().getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      expect.arrayContaining([
        ...sources.split(";").flatMap((source) => urls.get(source) || []),
        `/events/${id}`,
      ]),
    );
    await waitFor(() => expect(address()).toBe(`/?${PERIOD}&event=${id}`));
    await user.keyboard("{Escape}");
    expect(panel()).not.toBeInTheDocument();
    expect(focusedStop()).toBe(id);
    await waitFor(() => expect(address()).toBe(`/?${PERIOD}`));
    await goBack();
    expect(panel()).toBeInTheDocument();
  });

  it("keeps the focus in the timeline when the panel has taken the mark's room", async () => {
    const { user } = await openDashboard(CROWDED);
    const marks = drawnMarks();
    act(() => resizeTo(300));
    const narrow = new Set(drawnMarks().map(idOf));
    act(() => resizeTo(1200));
    const id = marks.map(idOf).find((one) => !narrow.has(one)) ?? "";
    await user.click(drawnMark(id));
    act(() => resizeTo(300));
    expect(() => drawnMark(id)).toThrow();
    await user.keyboard("{Escape}");
    expect(panel()).not.toBeInTheDocument();
    expect(focusedStop()).toBeDefined();
    act(() => resizeTo(1200));
    expect(focusedStop()).toBeDefined();
  });

  it("from the list opens the panel too, and closing returns to the list", async () => {
    const { user } = await openDashboard(PERIOD);
    const [link] = listed();
    if (!link) throw new Error("nothing listed");
    await user.click(link);
    expect(panel()).toHaveFocus();
    await user.click(button("Close"));
    expect(link).toHaveFocus();
  });

  it("by its address shows the details that came with the page, and leaves the focus alone", async () => {
    const fetch = standInFetch();
    const { id, title } = row(3);
    await openDashboard(`${PERIOD}&event=${id}`);
    expect(shownTitle()).toHaveTextContent(title);
    expect(document.body).toHaveFocus();
    expect(fetch).not.toHaveBeenCalled();
  });

  it("in Chinese fetches the Chinese details", async () => {
    const fetch = standInFetch();
    const { user } = await openDashboard(PERIOD, "zh");
    const { id } = row(0);
    await user.click(drawnMark(id));
    expect(await sourcesHeading()).toBeVisible();
    expect(fetch.mock.calls.map(([path]) => path)).toEqual([
      `/data/events/${id}.zh.json`,
    ]);
  });

  it("that cannot be fetched says so, offers its page, and asks again on request", async () => {
    standInFetch(() => null);
    const { user } = await openDashboard(PERIOD);
    const { id, title } = row(2);
    await user.click(drawnMark(id));
    expect(
      await screen.findByText("The details could not be loaded."),
    ).toHaveAttribute("role", "status");
    expect(shownTitle()).toHaveTextContent(title);
    expect(
      inPanel().getByRole("link", {
        name: "Open as a page",
      }),
    ).toHaveAttribute("href", `/events/${id}`);
    standInFetch(serve);
    await user.click(button("Try again"));
    expect(await sourcesHeading()).toBeVisible();
    expect(screen.queryByText("The details could not be loaded.")).toBeNull();
  });
});

it("previous and next step through the selection, fetch each event once, and stop at its ends", async () => {
  const fetch = standInFetch();
  const { user } = await openDashboard(`${PERIOD}&event=${row(2).id}`);
  const step = async (name: string, to: number) => {
    await user.click(button(name));
    await waitFor(() => expect(shownTitle()).toHaveTextContent(row(to).title));
    expect(button(name)).toHaveFocus();
  };
  await step("Next event", 3);
  await step("Previous event", 2);
  await step("Previous event", 1);
  await step("Previous event", 0);
  expect(button("Previous event")).toHaveAttribute("aria-disabled", "true");
  await step("Previous event", 0);
  await step("Next event", 1);
  await waitFor(() => expect(address()).toContain(`event=${row(1).id}`));
  expect(fetch.mock.calls.map(([path]) => path)).toEqual(
    [3, 1, 0].map((at) => `/data/events/${row(at).id}.en.json`),
  );
});

describe("opening a cluster", () => {
  const dialog = () => screen.queryByRole("dialog");
  const openCluster = async () => {
    resizeTo(340);
    const { user } = await openDashboard(CROWDED);
    const [cluster] = drawnClusters();
    if (!cluster) throw new Error("no cluster");
    await user.click(cluster);
    const links = within(await screen.findByRole("dialog")).getAllByRole(
      "link",
    );
    const ids = links.map((link) => link.getAttribute("href")?.slice(8) ?? "");
    return { user, cluster, links, ids };
  };

  it("lists its events in time, and zooms in until they stand apart", async () => {
    const { user, cluster, ids } = await openCluster();
    expect(dialog()).toHaveFocus();
    expect(dialog()).toHaveAccessibleName(
      `${ids.length} events close together`,
    );
    expect(panel()).not.toBeInTheDocument();
    expect(String(ids.length)).toBe(cluster.dataset.cluster);
    expect(ids).toContain(idOf(cluster));
    expect(ids).toEqual(
      rows.map(({ id }) => id).filter((id) => ids.includes(id)),
    );
    await user.click(screen.getByRole("button", { name: "Zoom to these" }));
    expect(dialog()).not.toBeInTheDocument();
    await waitFor(() => expect(address()).toMatch(/from=.*&to=/));
    expect(countDrawn()).toBe(countShown());
    expect(drawnMarks().map(idOf)).toEqual(expect.arrayContaining(ids));
  });

  it("opens one of its events in the panel; Escape returns to the cluster", async () => {
    const { user, cluster, links, ids } = await openCluster();
    await user.click(links[1] ?? cluster);
    expect(dialog()).not.toBeInTheDocument();
    expect(panel()).toHaveFocus();
    await waitFor(() => expect(address()).toContain(`event=${ids[1]}`));
    await user.keyboard("{Escape}");
    expect(panel()).not.toBeInTheDocument();
    expect(focusedStop()).toBe(idOf(cluster));
  });

  it.each([
    ["closes", "with fewer in it", "1985-07-21-li-tours-united"],
    ["closes", "without it", "1984-04-26-reagan-china"],
    ["stays", "with the same in it", "1979-11-02-st-louis-nanjing"],
  ])(
    "%s when the browser's back button brings a view %s",
    async (what, _, id) => {
      resizeTo(340);
      const { user } = await openDashboard(`place=us&${CROWDED}`);
      const chips = screen.getByRole("list", { name: "Active filters" });
      await user.click(
        within(chips).getByRole("link", { name: /United States$/ }),
      );
      await waitFor(() => expect(address()).toBe(`/?${CROWDED}`));
      const cluster = drawnClusters().find((one) => idOf(one) === id);
      await user.click(cluster ?? document.body);
      expect(await screen.findByRole("dialog")).toHaveAccessibleName(
        /close together$/,
      );
      await goBack();
      expect(address()).toBe(`/?place=us&${CROWDED}`);
      expect(dialog() === null).toBe(what === "closes");
      expect(panel()).not.toBeInTheDocument();
    },
  );
});
