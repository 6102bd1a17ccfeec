import type { PlacedLane } from "./placed-timeline";

type Standing = Pick<PlacedLane, "id" | "y" | "height">;

/** Whether two rows of lanes are the same lanes, each where it was and as high. */
export function standAlike(
  one: readonly Standing[],
  other: readonly Standing[],
): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, y, height }, index) => {
      const lane = other[index];
      return lane?.id === id && lane.y === y && lane.height === height;
    })
  );
}
