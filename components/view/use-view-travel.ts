import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { afterPaint } from "@/components/ui/after-paint";
import type { HistoryStep } from "@/lib/view/history-key";
import type { ViewEntry } from "./view-entry";
import { viewTravel, type ViewTravel } from "./view-travel";

/**
 * The page's own stretch of the browser's history: where the page stands in it, and functions that keep their identity
 * to add an entry and to go one back or on. `onPop` hears when the reader has gone, and which way.
 */
export function useViewTravel(onPop: (step: HistoryStep | null) => void) {
  const [place, setPlace] = useState<ViewEntry>({ index: 0, last: 0 });
  const travel = useRef<ViewTravel | null>(null);
  const pending = useRef<(() => void) | null>(null);
  const hearPop = useEffectEvent(onPop);
  useEffect(() => {
    const onPlace = (entry: ViewEntry) =>
      setPlace((before) =>
        before.index === entry.index && before.last === entry.last
          ? before
          : entry,
      );
    travel.current = viewTravel(onPlace, (step) => hearPop(step));
    return () => travel.current?.quit();
  }, []);
  const actions = useMemo(() => {
    const go = (step: HistoryStep) => {
      pending.current?.();
      travel.current?.go(step);
    };
    return {
      /** Adds an entry behind the present one, or writes it anew, once the reader sees the view. */
      write: (href: string, anew: boolean) => {
        const write = () => {
          if (pending.current !== write) return;
          pending.current = null;
          travel.current?.write(href, anew);
        };
        pending.current?.();
        pending.current = write;
        // The router re-renders on this.
        afterPaint(write);
      },
      undo: () => go("undo"),
      redo: () => go("redo"),
    };
  }, []);
  return {
    ...actions,
    canUndo: place.index > 0,
    canRedo: place.index < place.last,
  };
}
