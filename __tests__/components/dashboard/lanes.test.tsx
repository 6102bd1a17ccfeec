import { screen, waitFor, within } from "@testing-library/react";
import {
  countDrawn,
  drawnMark,
  drawnMarks,
} from "../../fixtures/drawn-timeline";
import { lastSaid, lastSpoken } from "../../fixtures/live-region";
import {
  address,
  countShown,
  listed,
  openDashboard,
  standInFetch,
} from "../../fixtures/open-dashboard";

/** Short periods leave the charts below with little to draw: these tests are not about them. */
const PERIOD = "to=1983";
const drawing = () =>
  screen.getByRole("group", { name: /^Sister cities and leader meetings/ });
const laneNames = () =>
  within(drawing())
    .getAllByRole("group")
    .map((lane) => lane.getAttribute("aria-label") ?? "");
const by = (mode: string) =>
  within(screen.getByRole("navigation", { name: "Lanes by" })).getByRole(
    "link",
    { name: mode },
  );
const button = (name: string) => screen.getByRole("button", { name });

// A page of thousands of elements takes its time in jsdom.
jest.setTimeout(90_000);
beforeEach(() => standInFetch());

it("making lanes by actor writes it into the address, draws memberships, leaves count and list as they are, and is said; undo takes it back", async () => {
  const { user } = await openDashboard(PERIOD);
  const [shown, names] = [countShown(), laneNames()];
  expect(countDrawn()).toBe(shown);
  await user.click(by("Actor"));
  await waitFor(() => expect(address()).toBe(`/?${PERIOD}&lanes=actor`));
  expect(by("Actor")).toHaveAttribute("aria-current", "true");
  expect(laneNames().every((name) => / memberships?$/.test(name))).toBe(true);
  expect(laneNames().at(-1)).toMatch(/^Other events, /);
  expect(countDrawn()).toBeGreaterThanOrEqual(shown);
  expect([countShown(), listed().length]).toEqual([shown, shown]);
  await waitFor(() => expect(lastSaid()).toBe("Lanes by actor."));
  await user.click(button("Undo"));
  await waitFor(() => expect(address()).toBe(`/?${PERIOD}`));
  expect(laneNames()).toEqual(names);
  await user.click(button("Redo"));
  await waitFor(() => expect(address()).toBe(`/?${PERIOD}&lanes=actor`));
});

it("comparing two chosen places draws what each has alone and what they share; asking for other lanes ends it", async () => {
  const { user } = await openDashboard("place=us-ia,us-wa&from=2012&to=2016");
  await user.click(
    screen.getByRole("link", { name: "Compare Iowa with Washington" }),
  );
  await waitFor(() =>
    expect(address()).toBe("/?place=us-ia&compare=us-wa&from=2012&to=2016"),
  );
  expect(laneNames().map((name) => name.split(",")[0])).toEqual([
    ...["Only Iowa", "Both", "Only Washington"],
  ]);
  expect(countDrawn()).toBe(countShown());
  await user.click(by("Level"));
  await waitFor(() => expect(address()).not.toContain("compare"));
  expect(address()).toContain("lanes=level");
  expect(laneNames()[0]).toMatch(/^Head of state, /);
});

it("the lanes keep their height and order when a filter empties them", async () => {
  const { user } = await openDashboard(PERIOD);
  const before = [drawing().getAttribute("height"), laneNames().length];
  await user.click(screen.getByRole("checkbox", { name: /^Policy/ }));
  expect(countDrawn()).toBe(countShown());
  expect([drawing().getAttribute("height"), laneNames().length]).toEqual(
    before,
  );
  expect(laneNames()[2]).toMatch(/^Visits, 0 of \d+ events$/);
});

it("Fit asks for just the years of the events that pass", async () => {
  const { user } = await openDashboard("kind=conference");
  await user.click(button("Fit"));
  await waitFor(() =>
    expect(address()).toMatch(/^\/\?kind=conference&from=20/),
  );
  expect(countDrawn()).toBe(countShown());
  expect(button("Fit")).toHaveAttribute("aria-disabled", "true");
});

it("heads of state stand under the lanes when they are asked for", async () => {
  const { user } = await openDashboard(PERIOD);
  expect(screen.queryByText("Show terms")).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Leaders" }));
  await waitFor(() => expect(address()).toContain("bands=on"));
  expect(
    screen.getByRole("group", {
      name: "Heads of state of the United States and China",
    }),
  ).toBeInTheDocument();
  expect(screen.getByText("Show terms")).toBeVisible();
});

it("arranging lanes is said, leaves the address alone, and is reset", async () => {
  const { user } = await openDashboard(PERIOD);
  const names = laneNames();
  await user.click(button("Pin Policy to the top"));
  expect(lastSpoken()).toBe("Policy pinned to the top.");
  expect(laneNames()[0]).toMatch(/^Policy, /);
  await user.click(button("Reset lanes"));
  expect(lastSpoken()).toBe("All lanes are open and in their first order.");
  expect(laneNames()).toEqual(names);
  expect(address()).toBe(`/?${PERIOD}`);
});

it("an event opened from one of its lanes is current in all of them", async () => {
  const { user } = await openDashboard(
    `lanes=actor&actor=xi-jinping,terry-branstad&from=2013-03&to=2013-06`,
  );
  const mark = drawnMarks().find(
    (one) =>
      drawnMarks().filter(({ dataset }) => dataset.event === one.dataset.event)
        .length > 1,
  );
  const id = mark?.dataset.event ?? "";
  await user.click(drawnMark(id));
  await waitFor(() => expect(address()).toContain(`event=${id}`));
  const current = drawnMarks().filter((one) =>
    one.hasAttribute("aria-current"),
  );
  expect(current.map(({ dataset }) => dataset.event)).toEqual([id, id]);
});
