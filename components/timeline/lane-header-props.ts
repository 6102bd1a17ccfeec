import type { Ink } from "@/lib/theme/palette";

/** A placed lane and what its heading says. */
export interface HeadedLane {
  readonly id: string;
  /** Top and height of the lane, pixels. */
  readonly y: number;
  readonly height: number;
  readonly collapsed: boolean;
  /** What it is called. */
  readonly name: string;
  /** Its count, as shown. */
  readonly countText: string;
  /** Name and count in words, for who does not see them. */
  readonly label: string;
  /** Whether it stands before all that are not pinned. */
  readonly pinned: boolean;
  /** The colour of its name; ink where it has none. */
  readonly ink?: Ink;
}

/** What a reader does with a lane; none of it is announced here. */
export interface LaneActions {
  /** Called to collapse a lane to one line, or to open it again. */
  readonly onCollapse: (id: string) => void;
  /** Called to pin a lane before the others, or to let it back. */
  readonly onPin: (id: string) => void;
  /** Called to move a lane to an index among all lanes as they stand. */
  readonly onMove: (id: string, toIndex: number) => void;
  /** Called with each step in words. */
  readonly onAnnounce: (text: string) => void;
}

/** The buttons of a heading, in the order of the arrow keys. */
export const LANE_TOOLS = ["fold", "move", "pin"] as const;
export type LaneTool = (typeof LANE_TOOLS)[number];

/** A button of a lane's heading. */
export interface LaneStop {
  readonly id: string;
  readonly tool: LaneTool;
}

/** The button that an event came from. */
export function laneStopOf(target: EventTarget | null): LaneStop | null {
  const button =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-lane-tool]")
      : null;
  const id = button?.closest<HTMLElement>("[data-lane-head]")?.dataset.laneHead;
  const tool = LANE_TOOLS.find((name) => name === button?.dataset.laneTool);
  return id !== undefined && tool ? { id, tool } : null;
}
