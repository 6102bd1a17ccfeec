import type {
  PlacedCluster,
  PlacedLane,
  PlacedMark,
} from "../timeline/placed-timeline";
import type { PlaceMap } from "./map-between";
import type { StandingTimeline } from "./scene-timeline";

/** What moves in a lane, by what becomes of it, at a share (0 to 1) of the way. */
export interface LaneMoves {
  /** Of the lit events. */
  readonly strong: boolean;
  readonly leaving: (share: number) => PlacedLane;
  readonly staying: (share: number) => PlacedLane;
  readonly coming: (share: number) => PlacedLane;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

type Spots = ReadonlyMap<number, readonly Spot[]>;

/** What moves between two timelines, lane by lane. */
export function movesOf(
  from: StandingTimeline,
  to: StandingTimeline,
  map: PlaceMap,
): LaneMoves[] {
  const before = lanesOf(from);
  const after = lanesOf(to);
  const onStage = ({ x, y }: Spot) => ({ x: map.x(x), y: map.y(y) });
  const were = spotsOf(
    before.map(({ lane }) => lane),
    onStage,
  );
  const willBe = spotsOf(
    after.map(({ lane }) => lane),
    (spot) => spot,
  );
  const find = (all: readonly SetLane[], { id }: PlacedLane, strong: boolean) =>
    all.find((one) => one.strong === strong && one.lane.id === id)?.lane;
  const arriving = after.map(({ lane, strong }) => {
    const was = find(before, lane, false) ?? null;
    return {
      strong,
      leaving: () => empty(lane),
      ...arrive(lane, was, were, map),
    };
  });
  const departing = before.map(({ lane, strong }) => ({
    strong,
    leaving: depart(lane, find(after, lane, false) ?? null, willBe, map),
    staying: () => empty(lane),
    coming: () => empty(lane),
  }));
  return [...departing, ...arriving];
}

interface SetLane {
  readonly lane: PlacedLane;
  readonly strong: boolean;
}

function lanesOf({ timeline, lit }: StandingTimeline): SetLane[] {
  return [
    ...timeline.lanes.map((lane) => ({ lane, strong: false })),
    ...(lit?.lanes ?? []).map((lane) => ({
      lane: { ...lane, context: [], ticks: "" },
      strong: true,
    })),
  ];
}

function arrive(
  lane: PlacedLane,
  was: PlacedLane | null,
  were: Spots,
  map: PlaceMap,
): Pick<LaneMoves, "staying" | "coming"> {
  const drop = was ? map.y(was.y + was.height) - (lane.y + lane.height) : 0;
  const fromTime = (x: number, y: number) => ({
    x: map.earlier(x),
    y: y + drop,
  });
  const [old, fresh] = split(lane, (row) => were.has(row));
  return {
    staying: (share) => ({
      ...empty(lane),
      marks: old.marks.map((mark) =>
        moveMark(mark, nearest(were.get(mark.row), mark.y), 1 - share),
      ),
      clusters: old.clusters.map((cluster) =>
        moveCluster(
          cluster,
          nearest(were.get(cluster.foremost), cluster.y),
          1 - share,
        ),
      ),
    }),
    coming: (share) => ({
      ...empty(lane),
      ...{ context: lane.context, ticks: lane.ticks },
      labels: share > LATE ? lane.labels : [],
      marks: fresh.marks.map((mark) =>
        moveMark(mark, fromTime((mark.x0 + mark.x1) / 2, mark.y), 1 - share),
      ),
      clusters: fresh.clusters.map((cluster) =>
        moveCluster(cluster, fromTime(cluster.x, cluster.y), 1 - share),
      ),
    }),
  };
}

/** Titles come when their marks are almost there, and go at once. */
const LATE = 0.7;
const SOON = 0.15;

function depart(
  lane: PlacedLane,
  will: PlacedLane | null,
  willBe: Spots,
  map: PlaceMap,
): LaneMoves["leaving"] {
  const stands = {
    ...{ y: map.y(lane.y), height: lane.height * map.scale },
  };
  const drop = will ? will.y + will.height - (stands.y + stands.height) : 0;
  const [, gone] = split(lane, (row) => willBe.has(row));
  const marks = gone.marks.map((mark) => {
    const middle = (mark.x0 + mark.x1) / 2;
    const half = ((mark.x1 - mark.x0) / 2) * map.scale;
    const x = map.x(middle);
    return {
      mark: { ...mark, x0: x - half, x1: x + half, y: map.y(mark.y) },
      end: { x: map.later(middle), y: map.y(mark.y) + drop },
    };
  });
  const clusters = gone.clusters.map((cluster) => ({
    cluster: { ...cluster, x: map.x(cluster.x), y: map.y(cluster.y) },
    end: { x: map.later(cluster.x), y: map.y(cluster.y) + drop },
  }));
  const labels = lane.labels.map((label) => ({
    ...label,
    ...{ x: map.x(label.x), y: map.y(label.y), leader: null },
  }));
  return (share) => ({
    ...empty(lane),
    ...stands,
    labels: share < SOON ? labels : [],
    marks: marks.map(({ mark, end }) => moveMark(mark, end, share)),
    clusters: clusters.map(({ cluster, end }) =>
      moveCluster(cluster, end, share),
    ),
  });
}

function empty(lane: PlacedLane): PlacedLane {
  const nothing = { marks: [], clusters: [], labels: [], context: [] };
  return { ...lane, ...nothing, ticks: "" };
}

type Figures = Pick<PlacedLane, "marks" | "clusters">;

function split(
  { marks, clusters }: PlacedLane,
  has: (row: number) => boolean,
): [Figures, Figures] {
  const sides = (side: boolean) => ({
    marks: marks.filter(({ row }) => has(row) === side),
    clusters: clusters.filter(({ foremost }) => has(foremost) === side),
  });
  return [sides(true), sides(false)];
}

function spotsOf(
  lanes: readonly PlacedLane[],
  place: (spot: Spot) => Spot,
): Spots {
  const spots = new Map<number, Spot[]>();
  const note = (row: number, at: Spot) => {
    const known = spots.get(row);
    if (known) known.push(at);
    else spots.set(row, [at]);
  };
  for (const { marks, clusters } of lanes) {
    for (const { row, x0, x1, y } of marks)
      note(row, place({ x: (x0 + x1) / 2, y }));
    for (const { rows, x, y } of clusters)
      for (const row of rows()) note(row, place({ x, y }));
  }
  return spots;
}

function nearest(
  spots: readonly Spot[] | undefined,
  y: number,
): Spot | undefined {
  return spots?.reduce((best, spot) =>
    Math.abs(spot.y - y) < Math.abs(best.y - y) ? spot : best,
  );
}

/** A mark at a share of the way to another place. */
function moveMark(
  mark: PlacedMark,
  to: Spot | undefined,
  share: number,
): PlacedMark {
  if (!to) return mark;
  const shift = (to.x - (mark.x0 + mark.x1) / 2) * share;
  const y = mark.y + (to.y - mark.y) * share;
  return { ...mark, x0: mark.x0 + shift, x1: mark.x1 + shift, y };
}

function moveCluster(
  cluster: PlacedCluster,
  to: Spot | undefined,
  share: number,
): PlacedCluster {
  if (!to) return cluster;
  const { x, y } = cluster;
  return { ...cluster, x: x + (to.x - x) * share, y: y + (to.y - y) * share };
}
