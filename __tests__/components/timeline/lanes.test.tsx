import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "../../fixtures/stand-in-browser";
import { Timeline } from "@/components/timeline/timeline";
import { HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { EVENT_KINDS } from "@/lib/model/record";
import {
  countDrawn,
  drawnConnector,
  drawnMarks,
  drawnStops,
  fillOf,
  focusedStop,
  idOf,
  laneOf,
  lostFills,
  middleOf,
  ringedClusters,
  rowMiddleOf,
} from "../../fixtures/drawn-timeline";
import { timelineAt } from "../../fixtures/timeline-props";

const PAIR = "lanes=actor&actor=xi-jinping,terry-branstad";

/** Renders the timeline as the page at an address does. */
function show(query: string) {
  const { props, ...rest } = timelineAt(query);
  const onAnnounce = jest.fn<void, [string]>();
  const page = (at: string) => (
    <Timeline
      {...timelineAt(at).props}
      {...{ onAnnounce }}
      onWindow={() => undefined}
      onSelect={() => undefined}
    />
  );
  const { rerender } = render(page(query));
  return {
    ...rest,
    ...{ props, onAnnounce },
    rerender: (at: string) => rerender(page(at)),
    user: userEvent.setup({ pointerEventsCheck: 0 }),
  };
}

const drawing = () => screen.getByRole("group", { name: /^Sister cities and/ });
const drawnLanes = () => within(drawing()).getAllByRole("group");
const linksIn = (lane: HTMLElement) => within(lane).queryAllByRole("link");
const countIn = (lane: HTMLElement) =>
  linksIn(lane).reduce((sum, one) => sum + Number(one.dataset.cluster ?? 1), 0);
const names = () =>
  drawnLanes().map((lane) => lane.getAttribute("aria-label") ?? "");

describe("lanes of actors", () => {
  it("each counts its memberships, draws them all, and says them in its heading", () => {
    const { props, shown, view } = show("lanes=actor&from=2005&to=2016");
    expect(view.actors).toEqual([]);
    expect(names()).toHaveLength(9);
    for (const [at, lane] of drawnLanes().entries()) {
      const { name = "", rows = [] } = props.lanes[at] ?? {};
      const ids = new Set(Array.from(rows, (row) => props.words.idOf(row)));
      const count = shown.filter(({ id }) => ids.has(id)).length;
      expect(countIn(lane)).toBe(count);
      expect(names()[at]).toBe(
        `${name}, ${count} of ${rows.length} memberships`,
      );
    }
    expect(countDrawn()).toBeGreaterThan(shown.length);
  });

  it("an event with both actors is in both lanes, once each, with one name", () => {
    const { events } = show(PAIR);
    const [xi, branstad] = drawnLanes();
    if (!xi || !branstad) throw new Error("no lanes");
    const apart = linksIn(xi).filter(({ dataset }) => dataset.event);
    const both = apart.filter((link) =>
      linksIn(branstad).some((other) => idOf(other) === idOf(link)),
    );
    expect(both.length).toBeGreaterThan(0);
    for (const link of both) {
      const event = events.find(({ id }) => id === idOf(link));
      expect(event?.actors).toEqual(
        expect.arrayContaining(["xi-jinping", "terry-branstad"]),
      );
    }
  });

  it("marks have the colours of their kinds, clusters of several a ring of them, and the legend says which are which", () => {
    const { events } = show("lanes=actor");
    const fills = new Map(events.map(({ id, kind }) => [id, `var(--${kind})`]));
    for (const mark of drawnMarks()) {
      const own = fills.get(idOf(mark) ?? "") ?? "";
      const kind = own.slice(6, -1);
      expect([own, expect.stringContaining(`#soft-${kind}-`)]).toContainEqual(
        fillOf(mark),
      );
    }
    expect(lostFills()).toEqual([]);
    expect(ringedClusters().length).toBeGreaterThan(5);
    const legend = screen.getByRole("list", { name: "How dates are drawn" });
    expect(within(legend).getAllByRole("listitem")).toHaveLength(
      7 + EVENT_KINDS.length,
    );
  });

  it("there is one tab stop, and the arrows go from lane to lane", async () => {
    const { user } = show(PAIR);
    const stops = () =>
      drawnStops().filter((one) => one.getAttribute("tabindex") === "0");
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]?.focus());
    expect(laneOf(stops()[0])).toBe("xi-jinping");
    const first = focusedStop();
    await user.keyboard("{ArrowDown}");
    expect(laneOf(stops()[0])).toBe("terry-branstad");
    expect(stops()).toHaveLength(1);
    await user.keyboard("{ArrowUp}{Home}");
    expect(laneOf(stops()[0])).toBe("xi-jinping");
    expect(focusedStop()).toBe(first);
  });
});

describe("the line through the lanes of an event", () => {
  const shared = () => {
    const [xi, branstad] = drawnLanes();
    const others = new Set(linksIn(branstad ?? drawing()).map(idOf));
    return drawnMarks().find(
      (mark) =>
        laneOf(mark) === "xi-jinping" &&
        others.has(idOf(mark)) &&
        xi?.contains(mark),
    );
  };

  it("comes with the pointer on it and goes with it", () => {
    show(PAIR);
    const mark = shared();
    const at = {
      clientX: HEADING_COLUMN + middleOf(mark),
      clientY: rowMiddleOf(mark),
    };
    expect(drawnConnector().svg).toBeNull();
    fireEvent.pointerMove(drawing(), at);
    expect(drawnConnector().rings).toHaveLength(2);
    fireEvent.pointerMove(drawing(), { clientX: 0, clientY: 0 });
    expect(drawnConnector().svg).toBeNull();
  });

  it("stays at the selected event", () => {
    show(PAIR);
    const id = idOf(shared());
    expect(drawnConnector().svg).toBeNull();
    show(`${PAIR}&event=${id}`);
    expect(drawnConnector().rings).toHaveLength(2);
  });

  it("does not come where each event is in one lane", () => {
    show("event=2012-02-15-xi-returns-muscatine-iowa");
    expect(drawnConnector().svg).toBeNull();
  });
});

describe("other lanes", () => {
  it.each([
    ["lanes=level", ["Head of state", "National", "Subnational"]],
    [
      "lanes=place&place=us-ia,cn-hebei",
      ["Iowa", "Hebei", "No state, province or city", "Other places"],
    ],
    ["place=us-ia&compare=us-wa", ["Only Iowa", "Both", "Only Washington"]],
  ])("with ?%s are %j and hold every event", (query, expected) => {
    const { shown, props } = show(query);
    const said = names().map((name) => name.replace(/, [\d,]+ of .*/, ""));
    expect(said).toEqual(expected);
    const held = props.lanes.map(({ rows }) =>
      Array.from(rows).filter((row) => props.mask[row]),
    );
    expect(drawnLanes().map(countIn)).toEqual(held.map(({ length }) => length));
    expect(new Set(held.flat()).size).toBe(shown.length);
  });

  it("asked for in place are drawn at once where there is no canvas, with the same events", () => {
    const { rerender, shown } = show("");
    expect(names()).toHaveLength(7);
    rerender("lanes=level");
    expect(names()[0]).toMatch(/ of \d+ events$/);
    expect(drawing()).toHaveAttribute("aria-busy", "false");
    expect(countDrawn()).toBe(shown.length);
    rerender("");
    expect(names()[0]).toMatch(/^Sister-city milestones/);
    expect(countDrawn()).toBe(shown.length);
  });
});

describe("arranging lanes", () => {
  const button = (name: string) => screen.getByRole("button", { name });

  it("collapsing one takes its marks from the drawing and the keyboard, keeps its count, and is said", async () => {
    const { user, shown, onAnnounce } = show("");
    const height = () => Number(drawing().getAttribute("height"));
    const before = height();
    await user.click(button("Lane Visits"));
    const [, , visits] = drawnLanes();
    expect(visits).toHaveAccessibleName("Visits, 131 of 131 events");
    expect(visits && linksIn(visits)).toEqual([]);
    expect(countDrawn()).toBe(shown.length - 131);
    expect(height()).toBeLessThan(before);
    expect(onAnnounce.mock.lastCall).toEqual(["Visits collapsed to one line."]);
    await user.click(button("Lane Visits"));
    expect(countDrawn()).toBe(shown.length);
    expect(height()).toBe(before);
  });

  it("pinning one brings it to the top of the drawing, and another mode has its own order", async () => {
    const { user, rerender } = show("");
    await user.click(button("Pin Trade to the top"));
    expect(names()[0]).toMatch(/^Trade, /);
    rerender("lanes=level");
    const given = names();
    rerender("");
    expect(names()[0]).toMatch(/^Trade, /);
    rerender("lanes=level");
    expect(names()).toEqual(given);
  });

  it("the tab key reaches another mark when the lane of its own is collapsed", async () => {
    const { user } = show("");
    act(() => drawnMarks()[0]?.focus());
    const id = focusedStop();
    expect(id).toBeDefined();
    await user.click(button("Lane Sister-city milestones"));
    const stops = drawnStops().filter(
      (one) => one.getAttribute("tabindex") === "0",
    );
    expect(stops).toHaveLength(1);
    expect(laneOf(stops[0])).not.toBe("sister-milestone");
  });
});
