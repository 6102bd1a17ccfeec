import type { PlacedTimeline } from "./placed-timeline";

/** Members from which a cluster is not searched. */
const MOST_MEMBERS = 1000;

/** Where an event (a row) stands, lane by lane from above: the middle of its mark or of the cluster that holds it, pixels of the plot. */
export function placesOf(
  { lanes }: PlacedTimeline,
  row: number,
): { readonly lane: string; readonly x: number; readonly y: number }[] {
  return lanes.flatMap(({ id, marks, clusters }) => {
    const mark = marks.find((one) => one.row === row);
    if (mark) return [{ lane: id, x: (mark.x0 + mark.x1) / 2, y: mark.y }];
    const cluster = clusters.find(
      ({ count, rows }) => count <= MOST_MEMBERS && rows().includes(row),
    );
    return cluster ? [{ lane: id, x: cluster.x, y: cluster.y }] : [];
  });
}
