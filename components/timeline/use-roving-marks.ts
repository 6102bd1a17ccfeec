import {
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from "react";
import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import {
  nextStop,
  stopAfter,
  stopsOf,
  type Stop,
} from "@/lib/layout/timeline/stops";
import type { TimeWindow } from "@/lib/model/time-window";
import { moveByKey } from "@/lib/view/move-by-key";
import { linkOf, stopUnder } from "./stop-links";
import { useKeptFocus } from "./use-kept-focus";

interface RovingMarks {
  readonly lanes: readonly PlacedLane[];
  readonly window: TimeWindow;
  /** The instant at a distance from the left edge of the plot, pixels. */
  readonly instantOf: (x: number) => number;
  readonly idOf: (row: number) => string;
  /** What a pointer means where no link is under it. */
  readonly hit: (event: MouseEvent) => Stop | null;
  readonly onSelect: (row: number) => void;
  readonly onCluster: (cluster: Stop) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

/**
 * One tab stop for all marks of a timeline: arrows move along and between lanes, Home and End to the ends of a lane,
 * PageUp and PageDown by a window, Enter or a click opens, `+` and `-` zoom about the
 * focused one, `0` shows all.
 */
export function useRovingMarks(
  ref: RefObject<HTMLElement | null>,
  marks: RovingMarks,
): { current: Stop | null } {
  const { lanes } = marks;
  const [focused, setFocused] = useState<Stop | null>(null);
  const stops = useMemo(() => stopsOf(lanes), [lanes]);
  const current = useMemo(
    () => (focused ? stopAfter(stops, focused) : (stops[0] ?? null)),
    [stops, focused],
  );
  const wanted = useRef<Stop | null>(null);
  useKeptFocus(ref, () => linkOf(ref.current, current, marks.idOf), current);

  const onFocus = useEffectEvent((event: FocusEvent) => {
    const stop = stopUnder(event.target, stops, marks.idOf);
    if (stop) setFocused(stop);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const { metaKey, ctrlKey, shiftKey, altKey } = event;
    if (event.button || metaKey || ctrlKey || shiftKey || altKey) return;
    const stop = stopUnder(event.target, stops, marks.idOf) ?? marks.hit(event);
    if (!stop) return;
    event.preventDefault();
    // One alone in a cluster, where the window has its neighbours cut off, needs no list.
    if (stop.count > 1) marks.onCluster(stop);
    else marks.onSelect(stop.row);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = current && nextStop(stops, current, event.key);
    const about = current ? marks.instantOf(current.x) : null;
    const next = moveByKey(marks.window, event.key, about);
    if (!target && !next) return;
    event.preventDefault();
    if (next) marks.onWindow(next);
    if (!target) return;
    const link = linkOf(ref.current, target, marks.idOf);
    if (link) return link.focus();
    // Where all is painted the link comes with the stop.
    wanted.current = target;
    setFocused(target);
  });
  useEffect(() => {
    const stop = wanted.current;
    if (!stop || stop.id !== current?.id) return;
    wanted.current = null;
    linkOf(ref.current, stop, marks.idOf)?.focus();
  }, [ref, current, marks.idOf]);

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

  return { current };
}
