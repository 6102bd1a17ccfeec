import { useState, type ComponentProps } from "react";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { resizeTo } from "../../fixtures/stand-in-browser";
import { Timeline } from "@/components/timeline/timeline";
import { HEADING_LINE } from "@/lib/layout/lane-heading";
import type { Locale } from "@/lib/model/bilingual";
import { EVENT_KINDS } from "@/lib/model/record";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { DAY, startOfYear } from "@/lib/time/utc-day";
import {
  countDrawn,
  drawnClusters,
  drawnLabels,
  drawnMark,
  drawnMarks,
  drawnStops,
  focusedStop,
  middleOf,
  idOf,
} from "../../fixtures/drawn-timeline";
import { timelineAt } from "../../fixtures/timeline-props";

const whole = { start: RECORD_START, end: RECORD_END };

/** The timeline on a page that gives it the window that it asks for. */
function Zoomable(props: ComponentProps<typeof Timeline>) {
  const [window, setWindow] = useState(props.window);
  const onWindow = (next: TimeWindow) => {
    props.onWindow(next);
    setWindow(next);
  };
  return <Timeline {...props} {...{ window, onWindow }} />;
}

/** Renders the timeline as the page at an address does; the spies are what it asks for. */
function show(
  query = "",
  locale: Locale = "en",
  Page = Timeline as typeof Zoomable,
) {
  const { props, events, shown } = timelineAt(query, locale);
  const spies = {
    onWindow: jest.fn<void, [TimeWindow]>(),
    onSelect: jest.fn<void, [number]>(),
  };
  const { rerender } = render(<Page {...props} {...spies} />);
  return {
    /** Takes the page to another address. */
    rerender: (to: string) =>
      rerender(<Page {...timelineAt(to, locale).props} {...spies} />),
    ...spies,
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    ...{ events, shown, window: props.window },
    /** Ids of the events that the reader has opened. */
    opened: () => spies.onSelect.mock.calls.map(([row]) => events[row]?.id),
  };
}

const drawing = () =>
  screen.getByRole("group", { name: /^Sister cities and leader meetings/ });
const tabStops = () =>
  drawnStops().filter((stop) => stop.getAttribute("tabindex") === "0");
/** What an opened cluster is shown in, and the ids of the events that it lists. */
const cluster = () => screen.queryByRole("dialog");
const listed = async () =>
  within(await screen.findByRole("dialog")).getAllByRole("link");
const clustered = async () =>
  (await listed()).map(
    (link) => link.getAttribute("href")?.slice("/events/".length) ?? "",
  );
const focusOn = (stop: SVGElement | undefined) => act(() => stop?.focus());

afterEach(() => resizeTo(1200));

describe("what is drawn", () => {
  it("the whole record is drawn, each event once, as links with names of their own", () => {
    const { events } = show();
    expect(countDrawn()).toBe(events.length);
    const links = within(drawing()).getAllByRole("link");
    expect(links).toHaveLength(drawnStops().length);
    const names = links.map((link) => link.getAttribute("aria-label") ?? "");
    expect(names.filter((name) => name.length < 20)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const addresses = links.map((link) => link.getAttribute("href") ?? "");
    expect(addresses.filter((at) => !/^\/events\/\d/.test(at))).toEqual([]);
  });

  it("a mark is named by title, date and kind; a cluster by its count, dates and foremost event", () => {
    show("from=1983&to=1986", "zh");
    const [mark] = drawnMarks();
    expect(mark).toHaveAccessibleName(/^.+。19\d\d年.*。友城大事$/);
    expect(mark).toHaveAttribute("href", `/zh/events/${idOf(mark)}`);
    const { events } = show("kind=visit");
    expect(drawnClusters().at(-1)).toHaveAccessibleName(
      /^\d+ events, .* 20\d\d to .* 20\d\d, among them: [A-Z]/,
    );
    for (const cluster of drawnClusters()) {
      const foremost = events.find(({ id }) => id === idOf(cluster));
      expect(cluster.getAttribute("aria-label")).toMatch(
        `${cluster.dataset.cluster} events, `,
      );
      expect(cluster.getAttribute("aria-label")?.split("among them: ")).toEqual(
        [expect.any(String), foremost?.title.text],
      );
    }
  });

  it.each([
    ["actor=xi-jinping", 36],
    ["from=2010&to=2014", 34],
    ["", 136],
  ])("with ?%s the heading of a lane counts what is in it", (query, count) => {
    const { shown } = show(query);
    expect(shown.filter(({ kind }) => kind === "leader-meeting")).toHaveLength(
      count,
    );
    const lane = within(drawing()).getByRole("group", {
      name: `Leader meetings, ${count} of 136 events`,
    });
    const links = within(lane).getAllByRole("link");
    const held = links.map((link) => Number(link.dataset.cluster ?? 1));
    expect(held.reduce((sum, one) => sum + one)).toBe(count);
    const heading = within(screen.getByRole("toolbar", { name: "Lanes" }));
    expect(
      heading.getByText(count === 136 ? "136" : `${count} of 136`),
    ).toBeVisible();
  });

  it("the selected event is the current one, in a cluster or apart", () => {
    show("event=2012-02-15-xi-returns-muscatine-iowa");
    const current = () =>
      drawnStops().filter((stop) => stop.hasAttribute("aria-current"));
    expect(current()).toHaveLength(1);
    expect(drawnClusters()).toContain(current()[0]);
    show("event=1979-ray-deng");
    expect(current().map(idOf)).toContain("1979-ray-deng");
  });

  it("narrowed to a phone's width, headings move into a line of each lane and no event is lost", () => {
    const { events } = show();
    const height = () => Number(drawing().getAttribute("height"));
    const wide = height();
    act(() => resizeTo(340));
    expect(drawing()).toHaveAttribute("width", "340");
    expect(height()).toBe(wide + EVENT_KINDS.length * HEADING_LINE);
    expect(countDrawn()).toBe(events.length);
  });
});

describe("the keyboard", () => {
  it("Tab reaches one button of all headings, one mark of all, and then the brush", async () => {
    const { user } = show("kind=policy");
    expect(tabStops()).toHaveLength(1);
    screen.getByRole("button", { name: "Go" }).focus();
    await user.tab();
    expect(
      screen.getByRole("button", { name: "Lane Sister-city milestones" }),
    ).toHaveFocus();
    await user.tab();
    expect(tabStops()[0]).toHaveFocus();
    await user.tab();
    expect(
      screen.getByRole("slider", { name: "Start of the period" }),
    ).toHaveFocus();
  });

  it("pressing Right walks a lane in time, Left goes back, Home and End go to its ends", async () => {
    const { user, shown } = show("kind=conference&from=2006&to=2016");
    expect(drawnClusters()).toEqual([]);
    const inTime = shown
      .map(({ id, start, end }) => ({ id, middle: start + end }))
      .sort((a, b) => a.middle - b.middle)
      .map(({ id }) => id);
    focusOn(tabStops()[0]);
    const walked = [focusedStop()];
    while (walked.length < inTime.length) {
      await user.keyboard("{ArrowRight}");
      walked.push(focusedStop());
      expect(tabStops().map(idOf)).toEqual([focusedStop()]);
    }
    expect(walked).toEqual(inTime);
    await user.keyboard("{ArrowRight}");
    expect(focusedStop()).toBe(inTime.at(-1));
    await user.keyboard("{ArrowLeft}");
    expect(focusedStop()).toBe(inTime.at(-2));
    await user.keyboard("{Home}");
    expect(focusedStop()).toBe(inTime[0]);
    await user.keyboard("{End}");
    expect(focusedStop()).toBe(inTime.at(-1));
  });

  it("pressing Down and Up goes from lane to lane and keeps the focus in the timeline", async () => {
    const { user, events } = show();
    const kindOf = (id: string | undefined) =>
      events.find((event) => event.id === id)?.kind;
    focusOn(tabStops()[0]);
    const kinds = [kindOf(focusedStop())];
    for (let step = 0; step < 7; step += 1) {
      await user.keyboard("{ArrowDown}");
      kinds.push(kindOf(focusedStop()));
    }
    expect(kinds).toEqual([
      ...["sister-milestone", "leader-meeting", "visit", "conference"],
      ...["agreement", "policy", "trade", "trade"],
    ]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(kindOf(focusedStop())).toBe("agreement");
  });

  it("the arrows do not scroll the page, Tab and shortcuts of the browser are left alone", () => {
    const { onWindow } = show("kind=policy");
    focusOn(tabStops()[0]);
    const [mark] = tabStops();
    if (!mark) throw new Error("no mark");
    expect(fireEvent.keyDown(mark, { key: "ArrowDown" })).toBe(true);
    expect(fireEvent.keyDown(mark, { key: "ArrowRight" })).toBe(false);
    expect(fireEvent.keyDown(mark, { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(mark, { key: "+", ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(mark, { key: "0", metaKey: true })).toBe(true);
    expect(onWindow).not.toHaveBeenCalled();
  });

  it("pressing 0, PageUp and PageDown asks for all years, a window back, a window on", async () => {
    const { user, onWindow } = show("from=2000&to=2003");
    const [start, end] = [startOfYear(2000), startOfYear(2004)];
    const length = end - start;
    focusOn(tabStops()[0]);
    await user.keyboard("0{PageUp}{PageDown}");
    expect(onWindow.mock.calls.map(([window]) => window)).toEqual([
      whole,
      { start: start - length, end: end - length },
      { start: start + length, end: end + length },
    ]);
  });

  it("pressing + and - halves and doubles the time, and the focused mark keeps its place", async () => {
    const { user, onWindow } = show("from=2000&to=2011", "en", Zoomable);
    const length = startOfYear(2012) - startOfYear(2000);
    const mark = drawnMarks()[20];
    const [id, before] = [idOf(mark), middleOf(mark)];
    focusOn(mark);
    for (const [key, factor] of [
      ["+", 1 / 2],
      ["+", 1 / 4],
      ["-", 1 / 2],
    ] as const) {
      await user.keyboard(key);
      const asked = onWindow.mock.lastCall?.[0] ?? whole;
      expect((asked.end - asked.start) / length).toBeCloseTo(factor);
      expect(focusedStop()).toBe(id);
      expect(Math.abs(middleOf(drawnMark(id ?? "")) - before)).toBeLessThan(1);
    }
  });

  it("pressing + on a cluster until it falls apart keeps the focus on its foremost event, and 0 in the timeline", async () => {
    const { user } = show("", "en", Zoomable);
    const [cluster] = drawnClusters();
    const id = idOf(cluster);
    focusOn(cluster);
    for (let step = 0; step < 7; step += 1) await user.keyboard("+");
    expect(drawnMarks().map(idOf)).toContain(id);
    expect(focusedStop()).toBe(id);
    expect(tabStops().map(idOf)).toEqual([id]);
    await user.keyboard("{PageDown}");
    expect(focusedStop()).toBeDefined();
    expect(focusedStop()).not.toBe(id);
    await user.keyboard("0");
    expect(tabStops().map(idOf)).toEqual([focusedStop()]);
  });

  it("a resize takes no focus from what has it outside the timeline", async () => {
    const { user } = show();
    focusOn(drawnClusters()[0]);
    await user.tab();
    const next = screen.getByRole("slider", { name: "Start of the period" });
    expect(next).toHaveFocus();
    act(() => resizeTo(340));
    expect(next).toHaveFocus();
    act(() => next.blur());
    act(() => resizeTo(900));
    expect(document.body).toHaveFocus();
  });
});

describe("clicking", () => {
  // Loaded with the first click, which here would have to wait for its translation.
  beforeAll(() => import("@/components/timeline/cluster-popover"));

  it("a click on a mark selects its event instead of leaving the page", () => {
    const { opened } = show("kind=policy");
    const [mark] = drawnMarks();
    if (!mark) throw new Error("no mark");
    expect(fireEvent.click(mark)).toBe(false);
    expect(opened()).toEqual([idOf(mark)]);
  });

  it("a click with Ctrl, ⌘, Shift or Alt is the browser's", () => {
    const { onSelect } = show("from=2010");
    for (const link of [drawnMarks()[0], drawnClusters()[0]])
      for (const key of ["ctrlKey", "metaKey", "shiftKey", "altKey"]) {
        if (!link) throw new Error("no link");
        expect(fireEvent.click(link, { [key]: true })).toBe(true);
      }
    expect(onSelect).not.toHaveBeenCalled();
    expect(cluster()).toBeNull();
  });

  it("a click on a cluster opens all that it holds, in time", async () => {
    const { user, onSelect, shown } = show("from=2005");
    const [link] = drawnClusters();
    if (!link) throw new Error("no cluster");
    await user.click(link);
    const ids = await clustered();
    expect(ids).toHaveLength(Number(link.dataset.cluster));
    expect(cluster()).toHaveAccessibleName(
      `${ids.length} events close together`,
    );
    expect(ids).toContain(idOf(link));
    const apart = new Set(drawnMarks().map(idOf));
    expect(ids.filter((id) => apart.has(id))).toEqual([]);
    const held = shown.filter(({ id }) => ids.includes(id));
    expect(held.map(({ id }) => id)).toEqual(ids);
    expect(new Set(held.map(({ kind }) => kind))).toEqual(
      new Set(["sister-milestone"]),
    );
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("a click on a title does what a click on its mark does", async () => {
    const { user, opened } = show("actor=xi-jinping");
    const clusters = new Set(drawnClusters().map(idOf));
    const [alone, crowd] = [false, true].map((wanted) =>
      drawnLabels().find(
        ({ dataset }) => clusters.has(dataset.label) === wanted,
      ),
    );
    if (!alone || !crowd) throw new Error("no titles");
    await user.click(alone);
    expect(opened()).toEqual([alone.dataset.label]);
    await user.click(crowd);
    expect(await clustered()).toContain(crowd.dataset.label);
  });
});

describe("a cluster", () => {
  it("opens by Enter, and Escape gives the focus back", async () => {
    const { user } = show();
    const [, link] = drawnClusters();
    focusOn(link);
    // A browser makes a click of Enter on a link; jsdom only of what has an address of HTML.
    if (link) fireEvent.click(link, { detail: 0 });
    expect(await screen.findByRole("dialog")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(cluster()).toBeNull();
    expect(focusedStop()).toBe(idOf(link));
  });

  it("opens one of its events, and the focus is where it was", async () => {
    const { user, opened } = show();
    const [link] = drawnClusters();
    if (!link) throw new Error("no cluster");
    await user.click(link);
    const [, second] = await listed();
    const [, id] = await clustered();
    await user.click(second ?? link);
    expect(opened()).toEqual([id]);
    expect(cluster()).toBeNull();
    expect(focusedStop()).toBe(idOf(link));
  });

  it("unfolds: zoomed to, its events stand apart or in smaller clusters, and the focus is on its foremost", async () => {
    const { user } = show("", "en", Zoomable);
    const [link] = drawnClusters();
    const [id, count] = [idOf(link), Number(link?.dataset.cluster)];
    if (!link) throw new Error("no cluster");
    await user.click(link);
    const ids = await clustered();
    await user.click(
      within(screen.getByRole("dialog")).getByRole("button", {
        name: "Zoom to these",
      }),
    );
    expect(cluster()).toBeNull();
    const held = drawnClusters().map(({ dataset }) => Number(dataset.cluster));
    expect(Math.max(0, ...held)).toBeLessThan(count);
    expect(drawnMarks().map(idOf)).toEqual(expect.arrayContaining(ids));
    expect(focusedStop()).toBe(id);
  });

  it.each(["from=2023", "kind=policy", "lanes=actor"])(
    "closes when it is taken apart, as by ?%s",
    async (query) => {
      const { user, rerender } = show();
      const [link] = drawnClusters();
      if (!link) throw new Error("no cluster");
      await user.click(link);
      expect(await clustered()).toContain(idOf(link));
      rerender(query);
      expect(drawnClusters().map(idOf)).not.toContain(idOf(link));
      expect(cluster()).toBeNull();
    },
  );
});

it("the one event that the window leaves of a cluster is drawn, named and opened as the event that it is", async () => {
  resizeTo(340);
  const { user, opened, events } = show("from=2003&to=2012");
  const alone = drawnMarks().find(({ ariaLabel }) =>
    ariaLabel?.includes("20 November 2012"),
  );
  if (!alone) throw new Error("no mark");
  expect(drawnClusters().map(({ dataset }) => dataset.cluster)).not.toContain(
    "1",
  );
  const event = events.find(({ id }) => id === idOf(alone));
  expect(alone).toHaveAccessibleName(
    `${event?.title.text}. 20 November 2012. Leader meeting`,
  );
  await user.click(alone);
  expect(opened()).toEqual([idOf(alone)]);
  expect(cluster()).toBeNull();
});

describe("the tools", () => {
  const tool = (name: string) => screen.getByRole("button", { name });
  const NAMES = ["Earlier", "Later", "Zoom in", "Zoom out", "All years"];
  const off = () =>
    NAMES.filter((name) => tool(name).getAttribute("aria-disabled") === "true");

  it.each([
    ["", ["Earlier", "Later", "Zoom out", "All years"]],
    ["from=1979&to=1990", ["Earlier"]],
    ["from=2015", ["Later"]],
    ["from=1990&to=1999", []],
    ["from=1985-04-01&to=1985-04-14", ["Zoom in"]],
  ])("with ?%s these are off and do nothing: %j", async (query, names) => {
    const { user, onWindow } = show(query);
    expect(off()).toEqual(names);
    for (const name of names) await user.click(tool(name));
    expect(onWindow).not.toHaveBeenCalled();
  });

  it("each asks for the window that it means", async () => {
    const { user, onWindow } = show("from=2000&to=2003");
    const [start, end] = [startOfYear(2000), startOfYear(2004)];
    const quarter = (end - start) / 4;
    for (const name of NAMES) await user.click(tool(name));
    expect(onWindow.mock.calls.map(([window]) => window)).toEqual([
      { start: start - 2 * quarter, end: end - 2 * quarter },
      { start: start + 2 * quarter, end: end + 2 * quarter },
      { start: start + quarter, end: end - quarter },
      { start: start - 2 * quarter, end: end + 2 * quarter },
      whole,
    ]);
  });
});

describe("the overview", () => {
  const slider = (name: string) => screen.getByRole("slider", { name });

  it("its two edges are sliders in years that say the day", () => {
    show("from=1985-04&to=1994");
    const start = slider("Start of the period");
    expect(start).toHaveAttribute("aria-valuenow", "1985");
    expect(start).toHaveAttribute("aria-valuetext", "1 April 1985");
    const end = slider("End of the period");
    expect(end).toHaveAttribute("aria-valuenow", "1994");
    expect(end).toHaveAttribute("aria-valuetext", "31 December 1994");
    for (const one of [start, end]) {
      expect(one).toHaveAttribute("aria-valuemin", "1979");
      expect(one).toHaveAttribute("aria-valuemax", "2024");
    }
  });

  it("pressing arrows on an edge moves it by years, PageUp by five, Home to the end of the record", async () => {
    const { user, onWindow } = show("from=1985&to=1994");
    act(() => slider("Start of the period").focus());
    await user.keyboard("{ArrowRight}{PageUp}{Home}");
    act(() => slider("End of the period").focus());
    await user.keyboard("{ArrowLeft}{End}");
    const years = (from: number, to: number) => ({
      start: startOfYear(from),
      end: startOfYear(to + 1),
    });
    expect(onWindow.mock.calls.map(([window]) => window)).toEqual([
      ...[years(1986, 1994), years(1990, 1994), years(1979, 1994)],
      ...[years(1985, 1993), years(1985, 2024)],
    ]);
  });

  it("pressing another key on an edge does nothing", () => {
    const { onWindow } = show("from=1985&to=1994");
    expect(
      fireEvent.keyDown(slider("Start of the period"), { key: "Enter" }),
    ).toBe(true);
    expect(onWindow).not.toHaveBeenCalled();
  });
});

it("a window shorter than a fortnight is shown as it is asked for", () => {
  const { window, shown } = show("from=1979-01-29&to=1979-01-31");
  expect(window.end - window.start).toBe(3 * DAY);
  expect(countDrawn()).toBe(shown.length);
  expect(shown.length).toBeGreaterThan(0);
});
