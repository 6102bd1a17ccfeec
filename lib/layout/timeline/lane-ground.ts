import type { Ink } from "../../theme/palette";

/** The colour of a lane's ground: every other lane is tinted. */
export function groundOf(index: number): Ink {
  return index % 2 === 0 ? "tint" : "card";
}
