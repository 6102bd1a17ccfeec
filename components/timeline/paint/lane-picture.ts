import type { PlacedLane } from "@/lib/layout/timeline/placed-timeline";
import type { Ink } from "@/lib/theme/palette";
import type { BrushKit } from "./brush-kit";
import type { Picture } from "./picture";

/** A lane with all that its painter needs to know. */
export interface LanePicture {
  readonly lane: PlacedLane;
  /** The colour of the lane's ground. */
  readonly ground: Ink;
  readonly picture: Picture;
  readonly kit: BrushKit;
}
