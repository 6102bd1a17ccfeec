import type {
  PlacedCluster,
  PlacedLane,
  PlacedMark,
  PlacedTimeline,
} from "./placed-timeline";

/** Where something was. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The picture at a share (0 to 1) of the way from one timeline to another, eased: marks and clusters of the second on
 * their way from where their event was in the first (its mark, or the cluster that held it), lanes from their former
 * heights. What was nowhere stands in its place at once. Titles come at the end.
 */
export function morphTimeline(
  from: PlacedTimeline,
  to: PlacedTimeline,
  share: number,
): PlacedTimeline {
  if (share >= 1) return to;
  const eased = ease(Math.max(0, share));
  const spots = spotsOf(from);
  const lanes = new Map(from.lanes.map((lane) => [lane.id, lane]));
  return {
    ...to,
    height: between(from.height, to.height, eased),
    lanes: to.lanes.map((lane) =>
      morphLane(lanes.get(lane.id), lane, spots, eased),
    ),
  };
}

function morphLane(
  from: PlacedLane | undefined,
  to: PlacedLane,
  spots: ReadonlyMap<number, readonly Spot[]>,
  share: number,
): PlacedLane {
  return {
    ...to,
    y: between(from?.y ?? to.y, to.y, share),
    height: between(from?.height ?? to.height, to.height, share),
    marks: to.marks.map((mark) => morphMark(mark, spots, share)),
    clusters: to.clusters.map((cluster) => morphCluster(cluster, spots, share)),
    labels: [],
    context: [],
    ticks: "",
  };
}

function morphMark(
  mark: PlacedMark,
  spots: ReadonlyMap<number, readonly Spot[]>,
  share: number,
): PlacedMark {
  const { x0, x1, y } = mark;
  const spot = nearest(spots.get(mark.row), y);
  if (!spot) return mark;
  const shift = between(spot.x - (x0 + x1) / 2, 0, share);
  return {
    ...mark,
    ...{ x0: x0 + shift, x1: x1 + shift, y: between(spot.y, y, share) },
  };
}

function morphCluster(
  cluster: PlacedCluster,
  spots: ReadonlyMap<number, readonly Spot[]>,
  share: number,
): PlacedCluster {
  const spot = nearest(spots.get(cluster.foremost), cluster.y);
  return spot
    ? {
        ...cluster,
        x: between(spot.x, cluster.x, share),
        y: between(spot.y, cluster.y, share),
      }
    : cluster;
}

function spotsOf({ lanes }: PlacedTimeline): Map<number, Spot[]> {
  const spots = new Map<number, Spot[]>();
  const note = (row: number, spot: Spot) => {
    const known = spots.get(row);
    if (known) known.push(spot);
    else spots.set(row, [spot]);
  };
  for (const { marks, clusters } of lanes) {
    for (const { row, x0, x1, y } of marks) note(row, { x: (x0 + x1) / 2, y });
    for (const { rows, x, y, count } of clusters)
      if (count <= MOST_MEMBERS) for (const row of rows()) note(row, { x, y });
  }
  return spots;
}

/** Beyond this many, members of a cluster are not followed one by one. */
const MOST_MEMBERS = 1000;

function nearest(
  spots: readonly Spot[] | undefined,
  y: number,
): Spot | undefined {
  return spots?.reduce((best, spot) =>
    Math.abs(spot.y - y) < Math.abs(best.y - y) ? spot : best,
  );
}

function between(from: number, to: number, share: number): number {
  return from * (1 - share) + to * share;
}

/** Slow, fast, slow: cubic, as d3's easeCubicInOut. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}
