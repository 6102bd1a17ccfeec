import { useRef, useState } from "react";
import {
  act,
  createEvent,
  fireEvent,
  render,
  screen,
} from "@testing-library/react";
import "../../fixtures/stand-in-browser";
import { useWindowGestures } from "@/components/timeline/use-window-gestures";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";
import { panWindow, zoomWindow } from "@/lib/view/move-window";

const noughties = { start: startOfYear(2000), end: startOfYear(2010) };
const WIDTH = 1000;
const PER_PIXEL = (noughties.end - noughties.start) / WIDTH;

/** A thousand pixels from the left edge of the page, which keep the window that is settled on. */
function Plot({
  initial,
  onSettle,
}: {
  initial: TimeWindow;
  onSettle: (window: TimeWindow) => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState(initial);
  const [live, setLive] = useState<TimeWindow | null>(null);
  const window = live ?? settled;
  const perPixel = (window.end - window.start) / WIDTH;
  useWindowGestures(ref, {
    ...{ window, perPixel, onMove: setLive },
    instantAt: (x) => window.start + x * perPixel,
    onSettle: (next) => {
      onSettle(next);
      setLive(null);
      setSettled(next);
    },
  });
  return (
    <div ref={ref} data-testid="plot" data-start={window.start}>
      <a href="#mark">mark</a>
    </div>
  );
}

function show(initial: TimeWindow = noughties) {
  const onSettle = jest.fn<void, [TimeWindow]>();
  render(<Plot {...{ initial, onSettle }} />);
  return { onSettle, plot: screen.getByTestId("plot") };
}

/** Tells the plot of a pointer, by default a finger, at a time of its own. */
function pointer(
  type: "Down" | "Move" | "Up" | "Cancel",
  clientX: number,
  at: number,
  init: { pointerType?: string; pointerId?: number; on?: Element } = {},
) {
  const { on = screen.getByTestId("plot"), ...rest } = init;
  const event = createEvent[`pointer${type}`](on, {
    ...{ clientX, button: 0, pointerId: 1, ...rest },
  });
  const pointerType = init.pointerType ?? "touch";
  const isPrimary = (rest.pointerId ?? 1) === 1;
  for (const [name, value] of Object.entries({
    ...{ timeStamp: at, pointerType, isPrimary },
  }))
    Object.defineProperty(event, name, { value });
  fireEvent(on, event);
}

/** Throws to the right at a pixel a millisecond. */
function fling(pointerType = "touch") {
  pointer("Down", 100, 0, { pointerType });
  for (let step = 1; step <= 5; step += 1)
    pointer("Move", 100 + step * 20, step * 20, { pointerType });
  pointer("Up", 200, 101, { pointerType });
}
const dragged = panWindow(noughties, -100 * PER_PIXEL);

function preferReducedMotion(matches: boolean) {
  const query = (media: string) => ({ media, matches }) as MediaQueryList;
  Object.assign(window, { matchMedia: query });
}

const days = ({ start, end }: TimeWindow) =>
  [start, end].map((ms) => Math.round(ms / 86_400_000));
const last = (spy: jest.Mock<void, [TimeWindow]>) => {
  const [window] = spy.mock.lastCall ?? [];
  return window ? days(window) : null;
};

beforeEach(() => {
  jest.useFakeTimers();
  preferReducedMotion(false);
});
afterEach(() => jest.useRealTimers());

describe("flinging", () => {
  it("goes on after the finger is lifted, slows down and settles once", () => {
    const { onSettle, plot } = show();
    fling();
    const lifted = Number(plot.dataset.start);
    expect(onSettle).not.toHaveBeenCalled();
    const way: number[] = [];
    for (let step = 0; step < 5; step += 1) {
      const before = Number(plot.dataset.start);
      act(() => jest.advanceTimersByTime(160));
      way.push(before - Number(plot.dataset.start));
    }
    expect(way).toEqual([...way].sort((a, b) => b - a));
    expect(way.at(-1)).toBeGreaterThan(0);
    act(() => jest.advanceTimersByTime(3000));
    expect(onSettle).toHaveBeenCalledTimes(1);
    const [window] = onSettle.mock.lastCall ?? [];
    const pixels = (lifted - (window?.start ?? 0)) / PER_PIXEL;
    expect(pixels).toBeGreaterThan(250);
    expect(pixels).toBeLessThan(325);
  });

  it("stops at the record's edge and settles there at once", () => {
    const near = panWindow(
      noughties,
      RECORD_START - noughties.start + 150 * PER_PIXEL,
    );
    const { onSettle } = show(near);
    fling();
    act(() => jest.advanceTimersByTime(200));
    expect(onSettle).toHaveBeenCalledTimes(1);
    expect(onSettle.mock.lastCall?.[0].start).toBe(RECORD_START);
  });

  it("is not for those who prefer less motion, nor for a mouse", () => {
    const { onSettle } = show();
    fling("mouse");
    expect(last(onSettle)).toEqual(days(dragged));
    preferReducedMotion(true);
    fling();
    expect(onSettle).toHaveBeenCalledTimes(2);
    expect(last(onSettle)).toEqual(days(panWindow(dragged, -100 * PER_PIXEL)));
  });

  it("is not where the finger has rested, or the browser has taken it over", () => {
    const { onSettle } = show();
    pointer("Down", 100, 0);
    pointer("Move", 200, 50);
    pointer("Up", 200, 500);
    expect(last(onSettle)).toEqual(days(dragged));
    pointer("Down", 200, 1000);
    pointer("Move", 120, 1020);
    pointer("Move", 100, 1040);
    pointer("Cancel", 100, 1041);
    expect(last(onSettle)).toEqual(days(noughties));
  });

  it.each([
    ["a press elsewhere", () => fireEvent.pointerDown(document.body)],
    ["a key", () => fireEvent.keyDown(document.body, { key: "a" })],
    ["the wheel", () => fireEvent.wheel(document.body, { deltaY: 10 })],
  ])("is stopped by %s, where it is", (_, stop) => {
    const { onSettle, plot } = show();
    fling();
    act(() => jest.advanceTimersByTime(100));
    const there = Number(plot.dataset.start);
    stop();
    expect(onSettle).toHaveBeenCalledTimes(1);
    expect(onSettle.mock.lastCall?.[0].start).toBe(there);
    act(() => jest.advanceTimersByTime(3000));
    expect(onSettle).toHaveBeenCalledTimes(1);
  });

  it("is stopped by a finger on it, which opens nothing and may drag on from there", () => {
    const { onSettle } = show();
    const mark = screen.getByRole("link");
    fling();
    act(() => jest.advanceTimersByTime(100));
    pointer("Down", 300, 400, { on: mark });
    const [stopped] = onSettle.mock.lastCall ?? [noughties];
    pointer("Up", 300, 450, { on: mark });
    expect(fireEvent.click(mark)).toBe(false);
    act(() => jest.runAllTimers());
    expect(fireEvent.click(mark)).toBe(true);
    pointer("Down", 300, 2000);
    pointer("Move", 320, 2050);
    pointer("Up", 320, 2500);
    expect(last(onSettle)).toEqual(days(panWindow(stopped, -20 * PER_PIXEL)));
  });
});

describe("tapping twice", () => {
  const tap = (x: number, at: number, on?: Element, pointerType = "touch") => {
    pointer("Down", x, at, { on, pointerType });
    pointer("Up", x, at + 50, { on, pointerType });
  };
  const about = (x: number) =>
    days(zoomWindow(noughties, 0.5, noughties.start + x * PER_PIXEL));

  it("halves the time about the finger, once", () => {
    const { onSettle, plot } = show();
    tap(400, 0);
    expect(onSettle).not.toHaveBeenCalled();
    tap(405, 200);
    expect(onSettle).toHaveBeenCalledTimes(1);
    expect(last(onSettle)).toEqual(about(405));
    const echo = createEvent.dblClick(plot, { clientX: 405 });
    Object.defineProperty(echo, "timeStamp", { value: 260 });
    fireEvent(plot, echo);
    tap(405, 400);
    expect(onSettle).toHaveBeenCalledTimes(1);
  });

  it("is not two taps far apart in time or place, a tap and a drag, or taps on a link", () => {
    const { onSettle } = show();
    const mark = screen.getByRole("link");
    tap(400, 0);
    tap(400, 900);
    tap(500, 1000);
    tap(500, 3000, mark);
    tap(500, 3100, mark);
    tap(500, 5000);
    pointer("Down", 500, 5100);
    pointer("Up", 500, 5900);
    expect(onSettle).not.toHaveBeenCalled();
  });

  it("is not a pinch: two fingers that come down one after the other", () => {
    const { onSettle } = show();
    tap(400, 0);
    pointer("Down", 400, 100);
    pointer("Down", 410, 120, { pointerId: 2 });
    pointer("Up", 400, 150);
    pointer("Up", 410, 160, { pointerId: 2 });
    expect(onSettle).not.toHaveBeenCalled();
  });
});

describe("turning the wheel", () => {
  const wheel = (init: WheelEventInit) =>
    fireEvent.wheel(screen.getByTestId("plot"), { clientX: 500, ...init });
  const rest = () => act(() => jest.advanceTimersByTime(250));

  it("with Shift pans, whichever way the browser counts", () => {
    const { onSettle } = show();
    expect(wheel({ shiftKey: true, deltaY: 30 })).toBe(false);
    expect(wheel({ shiftKey: true, deltaX: 20 })).toBe(false);
    rest();
    expect(onSettle).toHaveBeenCalledTimes(1);
    expect(last(onSettle)).toEqual(days(panWindow(noughties, 50 * PER_PIXEL)));
  });

  it("sideways with Ctrl pans, and by lines as far as by pixels", () => {
    const { onSettle } = show();
    wheel({ ctrlKey: true, deltaX: 2, deltaY: 1, deltaMode: 1 });
    rest();
    expect(last(onSettle)).toEqual(days(panWindow(noughties, 32 * PER_PIXEL)));
  });

  it("sideways without a key is the browser's", () => {
    const { onSettle } = show();
    expect(wheel({ deltaX: 80 })).toBe(true);
    rest();
    expect(onSettle).not.toHaveBeenCalled();
  });

  it("and dragging at once are two gestures, the drag undisturbed", () => {
    const { onSettle, plot } = show();
    wheel({ ctrlKey: true, deltaY: -30 });
    pointer("Down", 500, 0, { pointerType: "mouse" });
    expect(onSettle).toHaveBeenCalledTimes(1);
    const [zoomed] = onSettle.mock.lastCall ?? [noughties];
    pointer("Move", 550, 100, { pointerType: "mouse" });
    rest();
    expect(onSettle).toHaveBeenCalledTimes(1);
    const perPixel = (zoomed.end - zoomed.start) / WIDTH;
    expect(Number(plot.dataset.start)).toBeCloseTo(
      zoomed.start - 50 * perPixel,
      -3,
    );
    pointer("Up", 550, 600, { pointerType: "mouse" });
    expect(onSettle).toHaveBeenCalledTimes(2);
  });

  it("with the key held down is one gesture, however often the key repeats", () => {
    const { onSettle } = show();
    for (let turn = 0; turn < 3; turn += 1) {
      wheel({ ctrlKey: true, deltaY: -30 });
      fireEvent.keyDown(document.body, { key: "Control", ctrlKey: true });
    }
    rest();
    expect(onSettle).toHaveBeenCalledTimes(1);
  });

  it("shows no more than the record", () => {
    const { onSettle } = show();
    for (let turn = 0; turn < 9; turn += 1)
      wheel({ metaKey: true, deltaY: 90 });
    rest();
    expect(last(onSettle)).toEqual(
      days({ start: RECORD_START, end: RECORD_END }),
    );
  });
});
