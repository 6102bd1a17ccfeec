/**
 * Moves labels apart along one axis until each has `gap` units, keeping their order and staying as near as can be to
 * where they belong, between `min` and `max` where there is room.
 *
 * @example dodgeLabels([10, 12], 15, 0, 100) // [3.5, 18.5]
 */
export function dodgeLabels(
  wanted: readonly number[],
  gap: number,
  min: number,
  max: number,
): number[] {
  const order = wanted
    .map((at, i) => ({ at, i }))
    .sort((a, b) => a.at - b.at || a.i - b.i);
  const groups: { centre: number; members: number[] }[] = [];
  for (const { at, i } of order) {
    let group = { centre: at, members: [i] };
    for (
      let before = groups.at(-1);
      before && overlaps(before, group, gap);
      before = groups.at(-1)
    ) {
      groups.pop();
      const size = before.members.length + group.members.length;
      group = {
        centre:
          (before.centre * before.members.length +
            group.centre * group.members.length) /
          size,
        members: [...before.members, ...group.members],
      };
    }
    const half = ((group.members.length - 1) * gap) / 2;
    groups.push({
      ...group,
      centre: Math.max(min + half, Math.min(max - half, group.centre)),
    });
  }
  const placed = [...wanted];
  for (const { centre, members } of groups)
    members.forEach((i, n) => {
      placed[i] = centre + (n - (members.length - 1) / 2) * gap;
    });
  return placed;
}

interface Group {
  readonly centre: number;
  readonly members: readonly number[];
}

function overlaps(a: Group, b: Group, gap: number): boolean {
  return (
    b.centre - a.centre < ((a.members.length + b.members.length) * gap) / 2
  );
}
