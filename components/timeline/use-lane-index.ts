import { useEffect, useMemo, useState } from "react";
import {
  indexLanes,
  indexLanesInSteps,
  type TimelineIndex,
} from "@/lib/layout/timeline/index-lanes";
import type { EventColumns, LaneMembers } from "@/lib/model/event-columns";

/** Memberships from which lanes are indexed in parts, so that the page stays awake. */
const MANY = 100_000;
/** Milliseconds of work before the page gets its turn. */
const TURN = 12;

/** The index of some lanes; of very many events it is made in parts, and until it is done one of no events, in lanes as tall, stands in. `progress` is the share done, null when there is nothing to wait for. */
export function useLaneIndex(
  columns: EventColumns,
  lanes: readonly LaneMembers[],
): { index: TimelineIndex; progress: number | null } {
  const many = lanes.reduce((sum, { rows }) => sum + rows.length, 0) > MANY;
  const atOnce = useMemo(
    () => (many ? emptyIndex(columns, lanes) : indexLanes(columns, lanes)),
    [columns, lanes, many],
  );
  const [made, setMade] = useState<{
    lanes: readonly LaneMembers[];
    index: TimelineIndex | null;
    share: number;
  } | null>(null);
  useEffect(() => {
    if (!many) return;
    const quit = new AbortController();
    const steps = indexLanesInSteps(columns, lanes);
    const turn = () => {
      if (quit.signal.aborted) return;
      const until = performance.now() + TURN;
      for (;;) {
        const step = steps.next();
        if (step.done) return setMade({ lanes, index: step.value, share: 1 });
        if (performance.now() < until) continue;
        setMade({ lanes, index: null, share: step.value });
        setTimeout(turn);
        return;
      }
    };
    turn();
    return () => quit.abort();
  }, [columns, lanes, many]);
  const current = made?.lanes === lanes ? made : null;
  return {
    index: current?.index ?? atOnce,
    progress: many && !current?.index ? (current?.share ?? 0) : null,
  };
}

// The lanes are as tall as they will be: nothing moves when their marks come.
function emptyIndex(
  columns: EventColumns,
  lanes: readonly LaneMembers[],
): TimelineIndex {
  const none = lanes.map(({ id }) => ({ id, rows: new Uint32Array() }));
  const index = indexLanes(columns, none);
  return {
    ...index,
    lanes: index.lanes.map((lane, at) => ({
      ...lane,
      total: lanes[at]?.rows.length ?? 0,
    })),
  };
}
