import {
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import type { Messages } from "@/lib/messages/messages";
import {
  LANE_TOOLS,
  laneStopOf,
  type HeadedLane,
  type LaneActions,
  type LaneStop,
} from "./lane-header-props";
import { useLaneLift } from "./use-lane-lift";

type Step = readonly [lanes: number, tools: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

interface LaneToolbar extends LaneActions {
  readonly lanes: readonly HeadedLane[];
  readonly messages: Messages;
}

/**
 * Makes all headings one stop of the Tab key: up and down between lanes, left and right between a lane's buttons. A
 * lane that is lifted (Enter, Space or a click on its handle) follows the up and down arrows, and Alt with them moves
 * any; its two other buttons then move it too, for who can neither drag nor type.
 */
export function useLaneToolbar(
  ref: RefObject<HTMLElement | null>,
  toolbar: LaneToolbar,
) {
  const { lanes } = toolbar;
  const [held, setHeld] = useState<LaneStop | null>(null);
  const { lifted, lift, step, drop, cancel } = useLaneLift(toolbar);
  const kept = held && lanes.some(({ id }) => id === held.id);

  const onClick = (event: MouseEvent) => {
    const at = laneStopOf(event.target);
    const lane = lanes.find(({ id }) => id === at?.id);
    if (!at || !lane) return;
    if (at.tool === "move") {
      if (lifted === at.id) drop();
      else lift(at.id);
    } else if (lifted === at.id) step(at.id, at.tool === "fold" ? -1 : 1);
    else fold(at, lane, toolbar);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = laneStopOf(event.target);
    if (!at || event.ctrlKey || event.metaKey) return;
    const [by, tools] = STEPS[event.key] ?? [];
    if (event.key === "Escape" && lifted !== null) {
      event.stopPropagation();
      cancel();
    } else if (by && (event.altKey || lifted === at.id)) step(at.id, by);
    else if (by === undefined || tools === undefined || event.altKey) return;
    else focusTool(ref.current, nextStop(lanes, at, by, tools));
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent) => setHeld(laneStopOf(event.target));
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Who goes on to something else leaves the lane where it is.
    if (relatedTarget && laneStopOf(relatedTarget)?.id !== lifted) drop();
  };
  return {
    stop: kept ? held : firstStop(lanes),
    lifted,
    on: { onClick, onKeyDown, onFocus, onBlur },
  };
}

function fold(
  { id, tool }: LaneStop,
  { name, collapsed, pinned }: HeadedLane,
  { onCollapse, onPin, onAnnounce, messages }: LaneToolbar,
): void {
  const words = messages.lanes;
  if (tool === "fold") {
    onCollapse(id);
    onAnnounce((collapsed ? words.expanded : words.collapsed)(name));
  } else {
    onPin(id);
    onAnnounce((pinned ? words.unpinned : words.pinned)(name));
  }
}

function firstStop([lane]: readonly HeadedLane[]): LaneStop | null {
  return lane ? { id: lane.id, tool: LANE_TOOLS[0] } : null;
}

function nextStop(
  lanes: readonly HeadedLane[],
  { id, tool }: LaneStop,
  by: number,
  tools: number,
): LaneStop {
  const at = lanes.findIndex((lane) => lane.id === id);
  return {
    id: nearest(lanes, at + by)?.id ?? id,
    tool: nearest(LANE_TOOLS, LANE_TOOLS.indexOf(tool) + tools) ?? tool,
  };
}

function nearest<T>(list: readonly T[], index: number): T | undefined {
  return list[Math.max(0, Math.min(list.length - 1, index))];
}

function focusTool(root: HTMLElement | null, { id, tool }: LaneStop): void {
  root
    ?.querySelector<HTMLElement>(
      `[data-lane-head="${CSS.escape(id)}"] [data-lane-tool="${tool}"]`,
    )
    ?.focus();
}
