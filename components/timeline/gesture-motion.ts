import type { TimeWindow } from "@/lib/model/time-window";
import { flingWindow } from "@/lib/view/momentum";
import type { WindowGestures } from "./window-gestures";

/** The keys that gestures themselves are made with. */
const MODIFIERS = ["Control", "Meta", "Shift", "Alt"];

/** A window under way: each gesture moves it, and it settles once at the end of each. */
export interface GestureMotion {
  /** The window on show, a step ahead of what is drawn. */
  readonly now: () => TimeWindow;
  /** Shows a window and keeps the gesture going until it is settled. */
  readonly move: (window: TimeWindow) => void;
  /** Ends what is under way, if anything is. */
  readonly settle: () => void;
  /** Ends it when nothing has moved for some milliseconds. */
  readonly settleAfter: (rest: number) => void;
  /** Lets it run out from a speed, pixels a millisecond. */
  readonly fling: (speed: number) => void;
  /** Whether it was this press that stopped what ran by itself. */
  readonly wasStoppedBy: (press: Event) => boolean;
}

/** Starts with nothing under way; what runs by itself ends at the next press of a pointer or key anywhere, a fling also at a turn of the wheel. */
export function gestureMotion(
  read: () => WindowGestures,
  signal: AbortSignal,
): GestureMotion {
  let under: TimeWindow | null = null;
  let settled: { at: TimeWindow; drawn: TimeWindow } | null = null;
  let stopped: Event | null = null;
  /** Ends what runs by itself, without settling it. */
  let quit = () => {};

  const now = () => {
    const { window } = read();
    // Until the page has drawn what was settled, a gesture goes on from that.
    return under ?? (settled?.drawn === window ? settled.at : window);
  };
  const show = (next: TimeWindow) => {
    under = next;
    read().onMove(next);
  };
  const settle = () => {
    quit();
    if (!under) return;
    settled = { at: under, drawn: read().window };
    under = null;
    read().onSettle(settled.at);
  };
  /** Lets something run until `stop`, or until one of the events settles it. */
  const run = (stop: () => void, events: readonly string[]) => {
    const forget = hearPresses(events, (event) => {
      stopped = event;
      settle();
    });
    quit = () => {
      stop();
      forget();
    };
  };
  signal.addEventListener("abort", () => quit());
  return {
    now,
    settle,
    wasStoppedBy: (press) => stopped === press,
    move: (next) => {
      quit();
      show(next);
    },
    settleAfter: (rest) => {
      quit();
      const timer = setTimeout(settle, rest);
      run(() => clearTimeout(timer), ["pointerdown", "keydown"]);
    },
    fling: (speed) => {
      quit();
      const [from, { perPixel }] = [now(), read()];
      const halt = eachFrame((elapsed) => {
        const next = flingWindow(from, speed, perPixel, elapsed);
        show(next.window);
        if (next.over) settle();
      });
      run(halt, ["pointerdown", "keydown", "wheel"]);
    },
  };
}

/** Calls with the milliseconds since the first frame, frame by frame, until the returned function is called. */
function eachFrame(step: (elapsed: number) => void): () => void {
  let start: number | null = null;
  let frame = 0;
  let halted = false;
  const draw = (time: number) => {
    start ??= time;
    step(time - start);
    if (!halted) frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return () => {
    halted = true;
    cancelAnimationFrame(frame);
  };
}

/** Hears events anywhere on the page, before all others do, until the returned function is called. */
function hearPresses(
  types: readonly string[],
  hear: (event: Event) => void,
): () => void {
  const until = new AbortController();
  const { signal } = until;
  const listener = (event: Event) => {
    const key = event instanceof KeyboardEvent ? event.key : "";
    if (!MODIFIERS.includes(key)) hear(event);
  };
  for (const type of types)
    window.addEventListener(type, listener, {
      ...{ capture: true, passive: true, signal },
    });
  return () => until.abort();
}
