import { useMemo, useState } from "react";
import {
  arrangeLanes,
  AS_GIVEN,
  isArranged,
  moveLane,
  toggleCollapsed,
  togglePinned,
  type LaneArrangement,
} from "@/lib/view/lane-arrangement";

/**
 * The lanes of a lane mode as the reader arranges them, for as long as the page is open; each mode has an arrangement
 * of its own. All that it returns keeps its identity as long as `mode`, `ids` and the arrangement do.
 */
export function useLaneArrangement(mode: string, ids: readonly string[]) {
  const [byMode, setByMode] = useState<
    Readonly<Record<string, LaneArrangement>>
  >({});
  const arrangement = byMode[mode] ?? AS_GIVEN;
  const actions = useMemo(() => {
    const change = (next: (before: LaneArrangement) => LaneArrangement) =>
      setByMode((before) => ({
        ...before,
        [mode]: next(before[mode] ?? AS_GIVEN),
      }));
    return {
      onCollapse: (id: string) => change((was) => toggleCollapsed(was, id)),
      onPin: (id: string) => change((was) => togglePinned(was, id)),
      onMove: (id: string, toIndex: number) =>
        change((was) => moveLane(was, ids, id, toIndex)),
      onReset: () => change(() => AS_GIVEN),
    };
  }, [mode, ids]);
  return useMemo(
    () => ({
      /** Ids of the lanes at hand in the reader's order. */
      ids: arrangeLanes(ids, arrangement),
      collapsed: arrangement.collapsed,
      pinned: arrangement.pinned,
      /** Whether there is something to reset. */
      arranged: isArranged(ids, arrangement),
      ...actions,
    }),
    [ids, arrangement, actions],
  );
}
