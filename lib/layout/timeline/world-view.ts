import type { EventColumns } from "../../model/event-columns";
import type { TimeWindow } from "../../model/time-window";
import type { KeyScale } from "./index-lanes";
import type { Members } from "./members";
import type { WorldCluster, WorldMark } from "./world-marks";

/** What of the world a view shows. */
export interface WorldView {
  readonly columns: EventColumns;
  readonly keys: KeyScale;
  readonly perMs: number;
  readonly window: TimeWindow;
  /** World pixels at the edges of the plot. */
  readonly left: number;
  readonly right: number;
}

/** What a lane shows in a view, still in world pixels. */
export interface LaneView {
  readonly marks: readonly WorldMark[];
  readonly clusters: readonly ViewCluster[];
  /** The marks and clusters of the world that the view does not show as they are there. */
  readonly changed: ReadonlySet<WorldMark | WorldCluster>;
  /** How far from the left and from the right edge something was moved into the plot, pixels; 0 for nothing. */
  readonly moved: readonly [number, number];
}

/** A cluster as a view shows it: `world` where all of it is in the window. */
export interface ViewCluster {
  readonly x: number;
  readonly members: Members;
  readonly world: WorldCluster | null;
}
