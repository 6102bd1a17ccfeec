import type { StandingTimeline } from "./scene-timeline";
import type { PlacedLane, PlacedTick } from "../timeline/placed-timeline";
import { mapBetween, type PlaceMap } from "./map-between";
import { movesOf, type LaneMoves } from "./lane-moves";
import { tween } from "./tween";

/** A lane's ground on its way, pixels of the timeline arrived at. */
export interface MovingGround {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly opacity: number;
  /** Whether it belongs to the timeline that is left. */
  readonly leaving: boolean;
}

/** Some of a lane that is painted together. */
export interface MovingLayer {
  readonly lane: PlacedLane;
  readonly opacity: number;
}

/** A timeline between two scenes, in pixels of the one arrived at. */
export interface MovingTimeline {
  readonly grounds: readonly MovingGround[];
  readonly ticks: readonly {
    readonly tick: PlacedTick;
    readonly opacity: number;
  }[];
  /** Height that ticks reach down to. */
  readonly height: number;
  /** From below. */
  readonly layers: readonly MovingLayer[];
}

/** How faint everything else is while some events are lit. */
export const FAINT = 0.28;

/**
 * The way from the timeline of one scene to that of another, as a function of the share (0 to 1) of its time. Marks and
 * clusters keep their identity: an event in both travels from its one place to the other; what comes into the window
 * or leaves it moves with time itself; what a filter brings or takes away appears or fades where it stands.
 */
export function morphScene(
  from: StandingTimeline,
  to: StandingTimeline,
): (share: number) => MovingTimeline {
  const map = mapBetween(from, to);
  const moves = movesOf(from, to, map);
  return (share) => {
    const eased = tween(share);
    return {
      grounds: groundsAt(from, to, map, eased),
      ticks: ticksAt(from, to, map, eased),
      height: mix(map.y(from.timeline.height), to.timeline.height, eased),
      layers: layersAt(from, to, moves, eased),
    };
  };
}

/** A number at a share of the way from one to another. */
function mix(from: number, to: number, share: number): number {
  return from * (1 - share) + to * share;
}

function groundsAt(
  from: StandingTimeline,
  to: StandingTimeline,
  map: PlaceMap,
  share: number,
): MovingGround[] {
  const before = new Map(from.timeline.lanes.map((lane) => [lane.id, lane]));
  const after = new Set(to.timeline.lanes.map(({ id }) => id));
  const leaving = from.timeline.lanes
    .filter(({ id }) => !after.has(id))
    .map(({ id, y, height }) => ({
      ...{ id, y: map.y(y), height: height * map.scale },
      ...{ opacity: 1 - share, leaving: true },
    }));
  const staying = to.timeline.lanes.map(({ id, y, height }) => {
    const was = before.get(id);
    return {
      id,
      y: was ? mix(map.y(was.y), y, share) : y,
      height: was ? mix(was.height * map.scale, height, share) : height,
      opacity: was ? 1 : share,
      leaving: false,
    };
  });
  return [...leaving, ...staying];
}

function ticksAt(
  from: StandingTimeline,
  to: StandingTimeline,
  map: PlaceMap,
  share: number,
): MovingTimeline["ticks"] {
  const leaving = from.timeline.ticks.map((tick) => ({
    tick: { ...tick, x: mix(map.x(tick.x), map.later(tick.x), share) },
    opacity: 1 - share,
  }));
  const coming = to.timeline.ticks.map((tick) => ({
    tick: { ...tick, x: mix(map.earlier(tick.x), tick.x, share) },
    opacity: share,
  }));
  return [...leaving, ...coming];
}

function layersAt(
  from: StandingTimeline,
  to: StandingTimeline,
  moves: readonly LaneMoves[],
  share: number,
): MovingLayer[] {
  const was = from.lit ? FAINT : 1;
  const will = to.lit ? FAINT : 1;
  const dim = mix(was, will, share);
  const layers = moves.map(({ strong, ...move }) => ({
    strong,
    whole: strong ? 1 : dim,
    ...move,
  }));
  const order = [...layers].sort((a, b) => Number(a.strong) - Number(b.strong));
  return order.flatMap(({ whole, leaving, staying, coming }) => [
    { lane: leaving(share), opacity: whole * (1 - share) },
    { lane: coming(share), opacity: whole * share },
    { lane: staying(share), opacity: whole },
  ]);
}
