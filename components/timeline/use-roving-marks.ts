import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type RefObject,
} from "react";
import {
  nextStop,
  stopAfter,
  stopsOf,
  type Stop,
} from "@/lib/layout/timeline/roving";
import type { PlacedLane } from "@/lib/layout/timeline/placed";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { panWindow, zoomWindow } from "@/lib/view/move-window";

interface RovingMarks {
  readonly lanes: readonly PlacedLane[];
  readonly window: TimeWindow;
  /** The instant at a distance from the left edge of the plot, pixels. */
  readonly instantOf: (x: number) => number;
  readonly onSelect: (id: string) => void;
  readonly onCluster: (ids: readonly string[]) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

/**
 * One tab stop for all marks of a timeline: arrows move along and between lanes, Home and End to the ends of a lane,
 * PageUp and PageDown by half a window, Enter or a click opens, `+` and `-` zoom about the
 * focused one, `0` shows all.
 */
export function useRovingMarks(
  ref: RefObject<HTMLElement | null>,
  marks: RovingMarks,
): { tabStop: string | null } {
  const [focused, setFocused] = useState<Stop | null>(null);
  const stops = stopsOf(marks.lanes);
  const current = focused ? stopAfter(stops, focused) : (stops[0] ?? null);
  useKeptFocus(ref, current);

  const onFocus = useEffectEvent((event: FocusEvent) => {
    setFocused(stopUnder(event.target, stops) ?? null);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const { metaKey, ctrlKey, shiftKey, altKey } = event;
    if (event.button || metaKey || ctrlKey || shiftKey || altKey) return;
    const stop = stopUnder(event.target, stops);
    if (!stop) return;
    event.preventDefault();
    if (stop.events.length > 1) marks.onCluster(stop.events);
    else marks.onSelect(stop.id);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = current && nextStop(stops, current, event.key);
    const about = current ? marks.instantOf(current.x) : null;
    const next = moveByKey(marks.window, event.key, about);
    if (!target && !next) return;
    event.preventDefault();
    if (next) marks.onWindow(next);
    if (target) linkOf(ref.current, target.id)?.focus();
  });

  useEffect(() => {
    const surface = ref.current;
    if (!surface) return;
    const quit = new AbortController();
    const { signal } = quit;
    surface.addEventListener("focusin", (event) => onFocus(event), { signal });
    surface.addEventListener("click", (event) => onClick(event), { signal });
    surface.addEventListener("keydown", (event) => onKey(event), { signal });
    return () => quit.abort();
  }, [ref]);

  return { tabStop: current?.id ?? null };
}

/** Gives the focus to the stop that follows the focused one where a zoom or a resize has put another link in its place. */
function useKeptFocus(
  ref: RefObject<HTMLElement | null>,
  current: Stop | null,
): void {
  const holds = useRef(false);
  useEffect(() => {
    const surface = ref.current;
    if (!surface) return;
    const quit = new AbortController();
    const { signal } = quit;
    surface.addEventListener("focusin", () => (holds.current = true), {
      signal,
    });
    // Some browsers say that the focus is lost when they drop a focused link, some say nothing.
    const left = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const dropped = target instanceof Node && !target.isConnected;
        holds.current = dropped || surface.contains(document.activeElement);
      });
    surface.addEventListener("focusout", left, { signal });
    return () => quit.abort();
  }, [ref]);
  useEffect(() => {
    if (!holds.current || document.activeElement !== document.body) return;
    if (current)
      linkOf(ref.current, current.id)?.focus({ preventScroll: true });
  }, [ref, current]);
}

function stopUnder(
  target: EventTarget | null,
  stops: readonly Stop[],
): Stop | undefined {
  const element = target instanceof Element ? target : null;
  const hit = element?.closest<SVGElement>(
    "[data-event],[data-cluster-id],[data-label]",
  );
  const id = hit?.dataset.event ?? hit?.dataset.clusterId ?? hit?.dataset.label;
  return stops.find((stop) => stop.id === id);
}

function linkOf(svg: HTMLElement | null, id: string): SVGElement | null {
  const key = CSS.escape(id);
  return (
    svg?.querySelector<SVGElement>(
      `[data-event="${key}"],[data-cluster-id="${key}"]`,
    ) ?? null
  );
}

function moveByKey(
  window: TimeWindow,
  key: string,
  about: number | null,
): TimeWindow | null {
  const length = window.end - window.start;
  const centre = about ?? (window.start + window.end) / 2;
  switch (key) {
    case "+":
    case "=":
      return zoomWindow(window, 0.5, centre);
    case "-":
      return zoomWindow(window, 2, centre);
    case "0":
      return { start: RECORD_START, end: RECORD_END };
    case "PageDown":
      return panWindow(window, length / 2);
    case "PageUp":
      return panWindow(window, -length / 2);
    default:
      return null;
  }
}
