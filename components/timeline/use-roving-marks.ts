import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { nextStop, stopsOf, type Stop } from "@/lib/layout/timeline/roving";
import type { PlacedLane } from "@/lib/layout/timeline/placed";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { panWindow, zoomWindow } from "@/lib/view/move-window";

interface RovingMarks {
  readonly lanes: readonly PlacedLane[];
  readonly window: TimeWindow;
  readonly onSelect: (id: string) => void;
  readonly onCluster: (ids: readonly string[]) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

/**
 * One tab stop for all marks of a timeline: arrows move along and between lanes, Home and End to the ends of a lane,
 * PageUp and PageDown by half a window, Enter or a click opens, `+`, `-` and `0` zoom.
 */
export function useRovingMarks(
  ref: RefObject<SVGSVGElement | null>,
  marks: RovingMarks,
): { tabStop: string | null } {
  const [focused, setFocused] = useState<string | null>(null);
  const stops = stopsOf(marks.lanes);
  const current = stops.find(({ id }) => id === focused) ?? stops[0] ?? null;

  const onFocus = useEffectEvent((event: FocusEvent) => {
    setFocused(stopUnder(event.target, stops)?.id ?? null);
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
    const next = moveByKey(marks.window, event.key);
    if (!target && !next) return;
    event.preventDefault();
    if (next) marks.onWindow(next);
    if (!target) return;
    setFocused(target.id);
    linkOf(ref.current, target.id)?.focus();
  });

  useEffect(() => {
    const svg = ref.current;
    if (!svg) return;
    const quit = new AbortController();
    const { signal } = quit;
    svg.addEventListener("focusin", (event) => onFocus(event), { signal });
    svg.addEventListener("click", (event) => onClick(event), { signal });
    svg.addEventListener("keydown", (event) => onKey(event), { signal });
    return () => quit.abort();
  }, [ref]);

  return { tabStop: current?.id ?? null };
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

function linkOf(svg: SVGSVGElement | null, id: string): SVGElement | null {
  const key = CSS.escape(id);
  return (
    svg?.querySelector<SVGElement>(
      `[data-event="${key}"],[data-cluster-id="${key}"]`,
    ) ?? null
  );
}

function moveByKey(window: TimeWindow, key: string): TimeWindow | null {
  const length = window.end - window.start;
  const middle = (window.start + window.end) / 2;
  switch (key) {
    case "+":
    case "=":
      return zoomWindow(window, 0.5, middle);
    case "-":
      return zoomWindow(window, 2, middle);
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
