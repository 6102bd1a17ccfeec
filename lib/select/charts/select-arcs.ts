import type { Bilingual } from "@/lib/model/bilingual";
import type { ChartScope } from "./chart-scope";
import { countUndatedLeftOut } from "./count-pairs-matrix";
import { isOver } from "./count-signings";
import type { ExplorerPair, PairsData } from "./pairs-data";
import { selectPairs } from "./select-pairs";

/** How an arc is drawn: suspended and ended ties alike, whatever kind they are of. */
export type ArcKind = "sister" | "beside" | "over";

export interface PairArc {
  readonly pair: ExplorerPair;
  readonly kind: ArcKind;
  /** Whether the filter by place leaves it. */
  readonly lit: boolean;
}

/** A place at the end of at least one tie. */
export interface ArcEnd {
  readonly id: string;
  readonly name: Bilingual;
  /** The state or province-level unit that it belongs to. */
  readonly region: string;
  readonly country: "us" | "cn";
  readonly lat: number;
  readonly lng: number;
  /** Ties of this very place, of those that all filters leave. */
  readonly count: number;
}

export interface PairArcs {
  readonly arcs: readonly PairArc[];
  readonly ends: readonly ArcEnd[];
  readonly lit: number;
  /** How many places the lit ties have at each side. */
  readonly usEnds: number;
  readonly cnEnds: number;
  /** SVG path data of the land; see layout/charts/land. */
  readonly land: string;
  readonly undatedLeftOut: number;
}

/** Documented ties by their two ends, under every filter but that by place, which lights. */
export function selectArcs(data: PairsData, scope: ChartScope): PairArcs {
  const left = selectPairs(data, scope);
  const kept = new Set(left);
  const arcs = selectPairs(data, scope, "place").map((pair) => ({
    pair,
    kind: kindOf(pair),
    lit: kept.has(pair),
  }));
  const counts = new Map<string, { region: string; count: number }>();
  const meet = (id: string, region: string, lit: boolean) => {
    const before = counts.get(id)?.count ?? 0;
    counts.set(id, { region, count: before + (lit ? 1 : 0) });
  };
  for (const { pair, lit } of arcs) {
    meet(pair.us, pair.state, lit);
    meet(pair.cn, pair.province, lit);
  }
  return {
    arcs,
    ends: [...counts].flatMap(([id, { region, count }]) => {
      const place = data.places[id];
      if (!place) return [];
      const { name, lat, lng } = place;
      const country = id.startsWith("us-") ? "us" : "cn";
      return [{ id, name, region, country, lat, lng, count } as const];
    }),
    lit: left.length,
    usEnds: new Set(left.map(({ us }) => us)).size,
    cnEnds: new Set(left.map(({ cn }) => cn)).size,
    land: data.land ?? "",
    undatedLeftOut: countUndatedLeftOut(data, scope),
  };
}

function kindOf(pair: ExplorerPair): ArcKind {
  if (isOver(pair)) return "over";
  return pair.tie === "sister" ? "sister" : "beside";
}
