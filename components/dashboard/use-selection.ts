import { useMemo } from "react";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { TimeWindow } from "@/lib/model/time-window";
import type { ViewState } from "@/lib/model/view-state";
import { matchEvents, showEvents } from "@/lib/select/select-events";
import { timeWindow } from "@/lib/view/time-window";

/** The events that a view selects. */
export interface Selection {
  readonly window: TimeWindow;
  /** Those that pass every filter but the period, in time. */
  readonly matching: readonly IndexedEvent[];
  /** Those that pass every filter, in time. */
  readonly shown: readonly IndexedEvent[];
}

/** Applies a view to the events; each part keeps its identity until what it follows from changes, so that a pan filters nothing anew. */
export function useSelection(
  events: readonly IndexedEvent[],
  view: ViewState,
  textHits: ReadonlySet<string> | null,
): Selection {
  const { actors, places, compare, match, bodyOnly } = view;
  const { kinds, levels, from, to } = view;
  const matching = useMemo(
    () =>
      matchEvents(
        events,
        { actors, places, compare, match, bodyOnly, kinds, levels },
        textHits,
      ),
    [events, actors, places, compare, match, bodyOnly, kinds, levels, textHits],
  );
  const window = useMemo(() => timeWindow({ from, to }), [from, to]);
  const shown = useMemo(() => showEvents(matching, window), [matching, window]);
  return { window, matching, shown };
}
