import { useMemo } from "react";
import { isShared, labelLane } from "@/lib/describe/lane-name";
import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import type { Messages } from "@/lib/messages/messages";
import { isEventKind } from "@/lib/model/event-kind";
import type { HeadedLane } from "./lane-header-props";
import type { NamedLane } from "./timeline-props";

interface LaneHeadsInput {
  readonly lanes: readonly NamedLane[];
  readonly messages: Messages;
  readonly pinned: ReadonlySet<string>;
}

/** What the headings of placed lanes say; the same ones as long as nothing that makes them changes. */
export function useLaneHeads(
  placed: readonly PlacedLane[],
  { lanes, messages, pinned }: LaneHeadsInput,
): readonly HeadedLane[] {
  return useMemo(
    () => headLanes(placed, { lanes, messages, pinned }),
    [placed, lanes, messages, pinned],
  );
}

/** As `useLaneHeads`, outside of a component. */
export function headLanes(
  placed: readonly PlacedLane[],
  { lanes, messages, pinned }: LaneHeadsInput,
): readonly HeadedLane[] {
  return placed.map(({ id, y, height, collapsed, count, total }) => {
    const lane = lanes.find((one) => one.id === id);
    const name = lane?.name ?? id;
    const mode = lane?.mode ?? "kind";
    const { lane: say, sharedLane } = messages.timeline;
    return {
      ...{ id, y, height, collapsed, name, pinned: pinned.has(id) },
      countText: (isShared(mode) ? sharedLane : say)(count, total),
      label: labelLane(mode, name, count, total, messages),
      ink: isEventKind(id) ? id : undefined,
    };
  });
}
