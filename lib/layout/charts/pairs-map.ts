import { geoInterpolate } from "d3";
import type { Locale } from "@/lib/model/bilingual";
import type { ExplorerPair } from "@/lib/select/charts/pairs-data";
import type {
  ArcEnd,
  ArcKind,
  PairArcs,
} from "@/lib/select/charts/select-arcs";
import { round } from "../round";
import { MAP_SIZE, pacificProjection } from "./pacific-projection";
import type { ChartSize } from "./plot";
import { shortPath, type Spot } from "./short-path";
import { placeMapLabels, type PlacedMapLabel } from "./map-labels";

export interface PlacedArc {
  readonly pair: ExplorerPair;
  readonly kind: ArcKind;
  /** SVG path data of the great circle. */
  readonly path: string;
}

export interface PlacedMap {
  readonly size: ChartSize;
  /** SVG path data. */
  readonly land: string;
  /** One by one, what the filter by place leaves. */
  readonly arcs: readonly PlacedArc[];
  /** The rest, as one path of each kind. */
  readonly faint: readonly { readonly kind: ArcKind; readonly path: string }[];
  readonly ends: readonly (ArcEnd & PlacedSpot)[];
  readonly labels: readonly PlacedMapLabel[];
}

interface PlacedSpot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const KINDS = ["sister", "beside", "over"] as const;

/** Places arcs and their ends on the map, the ends with the most ties largest and, some of them, named. */
export function layoutPairsMap(arcs: PairArcs, locale: Locale): PlacedMap {
  const project = pacificProjection(1);
  const spots = new Map(
    arcs.ends.map((end) => [end.id, [end.lng, end.lat] as const]),
  );
  const placed = arcs.arcs.map(({ pair, kind, lit }) => ({
    pair,
    kind,
    lit,
    path: arcPath(pair, spots.get(pair.us), spots.get(pair.cn)),
  }));
  const ends = arcs.ends
    .flatMap((end) => {
      const at = project([end.lng, end.lat]);
      if (!at) return [];
      const [x, y] = at;
      const r = end.count === 0 ? 0.8 : round(0.7 + Math.sqrt(end.count) * 0.4);
      return [{ ...end, x: round(x), y: round(y), r }];
    })
    .sort((a, b) => a.count - b.count || a.id.localeCompare(b.id, "en"));
  return {
    size: MAP_SIZE,
    land: arcs.land,
    arcs: placed.filter(({ lit }) => lit),
    faint: KINDS.map((kind) => ({
      kind,
      path: placed
        .filter((arc) => !arc.lit && arc.kind === kind)
        .map(({ path }) => path)
        .join(""),
    })).filter(({ path }) => path !== ""),
    ends,
    labels: placeMapLabels(ends, MAP_SIZE, locale),
  };
}

// An arc never changes, and to bend some hundred of them takes longer than a frame.
const paths = new WeakMap<ExplorerPair, string>();

function arcPath(
  pair: ExplorerPair,
  us: readonly [number, number] | undefined,
  cn: readonly [number, number] | undefined,
): string {
  const known = paths.get(pair);
  if (known !== undefined) return known;
  if (!us || !cn) return "";
  const path = arcOf(us, cn);
  paths.set(pair, path);
  return path;
}

/** How far a curve may be off its great circle, units of the drawing. */
const OFF = 0.25;

/** A great circle as one curve where that is near enough, else as several. */
function arcOf(us: Spot, cn: Spot): string {
  const project = pacificProjection(0);
  const along = geoInterpolate([...us], [...cn]);
  const spotAt = (t: number): Spot => project(along(t)) ?? [0, 0];
  const path = shortPath(spotAt(0));
  const bend = (from: number, to: number) => {
    const at = (share: number) => spotAt(from + (to - from) * share);
    const [a, b, c, d] = [at(0), at(1 / 3), at(2 / 3), at(1)] as const;
    const [one, two] = [control(a, b, c, d), control(d, c, b, a)];
    const middle = mix([a, one, two, d], [1 / 8, 3 / 8, 3 / 8, 1 / 8]);
    const [x, y] = at(1 / 2);
    if (Math.hypot(middle[0] - x, middle[1] - y) > OFF && to - from > 1 / 8) {
      const half = (from + to) / 2;
      bend(from, half);
      bend(half, to);
    } else path.curve(one, two, d);
  };
  bend(0, 1);
  return path.data();
}

/** The control point next to `a` of the curve through four points at equal steps. */
function control(a: Spot, b: Spot, c: Spot, d: Spot): Spot {
  return mix([a, b, c, d], [-5 / 6, 3, -3 / 2, 1 / 3]);
}

function mix(spots: readonly Spot[], shares: readonly number[]): Spot {
  const sum = (axis: 0 | 1) =>
    spots.reduce((total, spot, i) => total + spot[axis] * (shares[i] ?? 0), 0);
  return [sum(0), sum(1)];
}
