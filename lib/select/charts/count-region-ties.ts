import type { ChartScope } from "./chart-scope";
import type { StatePairs } from "./count-pairs-by-state";
import type { ExplorerPair, PairsData } from "./pairs-data";
import { selectPairs } from "./select-pairs";

/** The two ends of a tie, by what the units there are called. */
export type RegionSide = "states" | "provinces";

/** The ties of a US state or a Chinese province-level unit. */
export interface RegionPairs extends StatePairs {
  /** Whether it has a tie with a place that is chosen on the other side. */
  readonly partner: boolean;
}

export interface RegionTies {
  readonly side: RegionSide;
  /** In the order of the record. */
  readonly regions: readonly RegionPairs[];
  readonly total: number;
  readonly regionsWithTies: number;
  /** Ties that a period leaves out because they have no date. */
  readonly undatedLeftOut: number;
  /** The chosen places of the other side by name: what is drawn are their partners. */
  readonly otherNames: readonly string[];
}

/**
 * Documented ties of every kind chosen by US state or Chinese province-level unit, under every filter but the choice of
 * places on that same side; a choice on the other side leaves its partners.
 */
export function countRegionTies(
  data: PairsData,
  scope: ChartScope,
  side: RegionSide,
): RegionTies {
  const others = otherSide(scope, side);
  const pairs = selectPairs(data, others);
  const units = side === "states" ? data.states : data.provinces;
  const bySide = (pair: ExplorerPair) =>
    side === "states" ? pair.state : pair.province;
  const regions = units.map(({ id, name }) => {
    const own = pairs.filter((pair) => bySide(pair) === id);
    const stateProvince = own.filter(
      ({ level }) => level === "state-province",
    ).length;
    return {
      state: id,
      name,
      stateProvince,
      city: own.length - stateProvince,
      undated: own.filter(({ established }) => established === null).length,
      otherTies: 0,
      selected: scope.places.includes(id),
      partner: others.places.length > 0 && own.length > 0,
    };
  });
  return {
    side,
    regions,
    total: pairs.length,
    regionsWithTies: regions.filter((row) => row.stateProvince + row.city > 0)
      .length,
    undatedLeftOut: scope.filters.includes("period")
      ? selectPairs(data, others, "period").filter(
          ({ established }) => established === null,
        ).length
      : 0,
    otherNames: others.placeNames,
  };
}

// What is chosen on the side itself marks tiles there and takes none away.
function otherSide(scope: ChartScope, side: RegionSide): ChartScope {
  const country = side === "states" ? "us" : "cn";
  const kept = scope.places.flatMap((id, i) =>
    id === country || id.startsWith(`${country}-`)
      ? []
      : [{ id, name: scope.placeNames[i] ?? id }],
  );
  return {
    ...scope,
    places: kept.map(({ id }) => id),
    placeNames: kept.map(({ name }) => name),
  };
}
