import { act, fireEvent, render } from "@testing-library/react";
import "../../fixtures/stand-in-browser";
import { Timeline } from "@/components/timeline/timeline";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import {
  brushPart,
  drawnMarks,
  drawnTicks,
  ground,
} from "../../fixtures/drawn-timeline";
import { evenMetrics } from "../../fixtures/label-metrics";
import { timelineAt } from "../../fixtures/timeline-props";

/** Where the plot begins and how long it is at 1,200 pixels: beside the headings, without its edges. */
const LEFT = 172 + 16;
const LENGTH = 1200 - LEFT - 16;
const noughties = { start: startOfYear(2000), end: startOfYear(2010) };
const whole = { start: RECORD_START, end: RECORD_END };
const { props } = timelineAt("", "en", ({ kind }) => kind === "policy");

function show(window: TimeWindow = noughties) {
  const onWindow = jest.fn<void, [TimeWindow]>();
  const onSelect = jest.fn<void, [number]>();
  render(
    <Timeline
      {...props}
      {...{ window, onWindow, onSelect }}
      metrics={evenMetrics}
    />,
  );
  return { onWindow, onSelect };
}

/** Where an instant is drawn, client pixels. */
const pixelOf = (instant: number, { start, end }: TimeWindow) =>
  LEFT + ((instant - start) / (end - start)) * LENGTH;

/** A window in whole hours: a pixel is a day or more, and arithmetic in doubles is off by a moment. */
const hours = ({ start, end }: TimeWindow) =>
  [start, end].map((ms) => Math.round(ms / 3_600_000));

/** The window that was asked for last. */
const asked = (spy: jest.Mock<void, [TimeWindow]>) =>
  spy.mock.lastCall && hours(spy.mock.lastCall[0]);

const timeline = () => ground("[data-chart=timeline]");
const overview = () => ground("[data-overview]");
const pointer = (
  type: "Down" | "Move" | "Up" | "Cancel",
  on: Element,
  clientX: number,
  pointerId = 1,
) => fireEvent[`pointer${type}`](on, { clientX, pointerId, button: 0 });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("dragging the timeline", () => {
  it("shows the earlier time that is dragged into view, and asks for it once, at the end", () => {
    const { onWindow } = show();
    const before = drawnTicks();
    pointer("Down", timeline(), 600);
    pointer("Move", timeline(), 650);
    pointer("Move", timeline(), 600 + LENGTH / 2);
    expect(drawnTicks()).not.toEqual(before);
    expect(onWindow).not.toHaveBeenCalled();
    pointer("Up", timeline(), 600 + LENGTH / 2);
    expect(onWindow).toHaveBeenCalledTimes(1);
    expect(asked(onWindow)).toEqual(
      hours({
        start: startOfYear(2000) - (startOfYear(2010) - startOfYear(2000)) / 2,
        end: startOfYear(2010) - (startOfYear(2010) - startOfYear(2000)) / 2,
      }),
    );
  });

  it("stops at the record's edge", () => {
    const { onWindow } = show({ start: RECORD_START, end: startOfYear(1989) });
    pointer("Down", timeline(), 300);
    pointer("Move", timeline(), 900);
    pointer("Up", timeline(), 900);
    expect(asked(onWindow)).toEqual(
      hours({ start: RECORD_START, end: startOfYear(1989) }),
    );
  });

  it("opens nothing: the click that ends a drag on a mark is not meant, the next one is", () => {
    const { onSelect } = show();
    const [mark] = drawnMarks();
    if (!mark) throw new Error("no mark");
    pointer("Down", mark, 600);
    pointer("Move", mark, 640);
    pointer("Up", mark, 640);
    expect(fireEvent.click(mark)).toBe(false);
    expect(onSelect).not.toHaveBeenCalled();
    fireEvent.click(mark);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  it("that ends without a click does not swallow the next key's or screen reader's", () => {
    const { onSelect } = show();
    pointer("Down", timeline(), 600);
    pointer("Move", timeline(), 640);
    pointer("Cancel", timeline(), 640);
    act(() => jest.runAllTimers());
    const [mark] = drawnMarks();
    if (!mark) throw new Error("no mark");
    fireEvent.click(mark);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  it("by a hair is a click", () => {
    const { onWindow, onSelect } = show();
    const [mark] = drawnMarks();
    if (!mark) throw new Error("no mark");
    pointer("Down", mark, 600);
    pointer("Move", mark, 602);
    pointer("Up", mark, 602);
    fireEvent.click(mark);
    expect(onSelect).toHaveBeenCalledTimes(1);
    expect(onWindow).not.toHaveBeenCalled();
  });

  it("with another than the first button is the browser's", () => {
    const { onWindow } = show();
    fireEvent.pointerDown(timeline(), { clientX: 600, button: 2 });
    fireEvent.pointerMove(timeline(), { clientX: 900 });
    fireEvent.pointerUp(timeline(), { clientX: 900 });
    expect(onWindow).not.toHaveBeenCalled();
  });
});

describe("zooming the timeline", () => {
  it("by pinching halves the time when the fingers go twice as far apart, about the finger that rests", () => {
    const { onWindow } = show();
    const rest = pixelOf(startOfYear(2002), noughties);
    pointer("Down", timeline(), rest, 1);
    pointer("Down", timeline(), rest + 200, 2);
    pointer("Move", timeline(), rest + 400, 2);
    pointer("Up", timeline(), rest + 400, 2);
    expect(onWindow).not.toHaveBeenCalled();
    pointer("Up", timeline(), rest, 1);
    const half = (from: number) => (startOfYear(2002) + from) / 2;
    expect(asked(onWindow)).toEqual(
      hours({
        start: half(noughties.start),
        end: half(noughties.end),
      }),
    );
  });

  it.each(["ctrlKey", "metaKey"])(
    "by the wheel with %s keeps the instant under the pointer, and asks once the wheel rests",
    (key) => {
      const { onWindow } = show();
      const at = startOfYear(2004);
      for (const deltaY of [-20, -20]) {
        const wheel = { clientX: pixelOf(at, noughties), deltaY, [key]: true };
        expect(fireEvent.wheel(timeline(), wheel)).toBe(false);
      }
      expect(onWindow).not.toHaveBeenCalled();
      act(() => jest.advanceTimersByTime(250));
      expect(onWindow).toHaveBeenCalledTimes(1);
      const factor = Math.exp(-40 / 150);
      expect(asked(onWindow)).toEqual(
        hours({
          start: at - (at - noughties.start) * factor,
          end: at + (noughties.end - at) * factor,
        }),
      );
    },
  );

  it("is not what a plain wheel does: it scrolls the page", () => {
    const { onWindow } = show();
    expect(fireEvent.wheel(timeline(), { deltaY: -100 })).toBe(true);
    act(() => jest.advanceTimersByTime(250));
    expect(onWindow).not.toHaveBeenCalled();
  });

  it("by a double click halves the time about the pointer, but not on a mark", () => {
    const { onWindow } = show();
    const at = startOfYear(2002);
    const [mark] = drawnMarks();
    if (!mark) throw new Error("no mark");
    fireEvent.dblClick(mark, { clientX: pixelOf(at, noughties) });
    expect(onWindow).not.toHaveBeenCalled();
    fireEvent.dblClick(timeline(), { clientX: pixelOf(at, noughties) });
    expect(asked(onWindow)).toEqual(
      hours({
        start: (at + noughties.start) / 2,
        end: (at + noughties.end) / 2,
      }),
    );
  });
});

describe("dragging in the overview", () => {
  const at = (year: number) => pixelOf(startOfYear(year), whole);
  const drag = (on: Element, from: number, to: number) => {
    pointer("Down", on, at(from));
    pointer("Move", on, at((from + to) / 2));
    pointer("Move", on, at(to));
    pointer("Up", on, at(to));
  };
  const years = (from: number, to: number) => ({
    start: startOfYear(from),
    end: startOfYear(to),
  });

  it("an edge moves it", () => {
    const { onWindow } = show();
    drag(brushPart("start"), 2000, 2004);
    expect(asked(onWindow)).toEqual(hours(years(2004, 2010)));
    drag(brushPart("end"), 2010, 2020);
    expect(asked(onWindow)).toEqual(hours(years(2000, 2020)));
    expect(onWindow).toHaveBeenCalledTimes(2);
  });

  it("the window moves it whole", () => {
    const { onWindow } = show();
    drag(brushPart("window"), 2004, 2008);
    const by = startOfYear(2008) - startOfYear(2004);
    expect(asked(onWindow)).toEqual(
      hours({
        start: noughties.start + by,
        end: noughties.end + by,
      }),
    );
  });

  it("beside the window draws a new one", () => {
    const { onWindow } = show();
    drag(overview(), 1985, 1990);
    expect(asked(onWindow)).toEqual(hours(years(1985, 1990)));
  });

  it("over a window that shows all draws a new one", () => {
    const { onWindow } = show(whole);
    drag(brushPart("window"), 1995, 1990);
    expect(asked(onWindow)).toEqual(hours(years(1990, 1995)));
  });

  it("is followed while it goes on, and a press alone does nothing", () => {
    const { onWindow } = show();
    pointer("Down", overview(), at(1985));
    pointer("Up", overview(), at(1985));
    expect(onWindow).not.toHaveBeenCalled();
    const before = drawnTicks();
    pointer("Down", overview(), at(1985));
    pointer("Move", overview(), at(1990));
    expect(drawnTicks()).not.toEqual(before);
    expect(onWindow).not.toHaveBeenCalled();
  });
});
