import type {
  ExportShares,
  StateShare,
} from "@/lib/select/charts/share-state-exports";
import { linearScale } from "../linear-scale";
import { round } from "../round";
import type { ChartSize } from "./plot";

interface PlacedShare {
  /** The middle of the row. */
  readonly y: number;
  readonly width: number;
}

export interface PlacedShares {
  readonly size: ChartSize;
  readonly barHeight: number;
  /** Where bars begin. */
  readonly x: number;
  readonly bars: readonly (StateShare & PlacedShare)[];
  /** All other states together, apart from the ranked ones. */
  readonly rest:
    (PlacedShare & { readonly states: number; readonly share: number }) | null;
}

const ROW = 22;
const NAMES = 122;
const VALUES = 50;

/** Places the named states as bars in the order of their shares and, below a line, the rest as one bar. */
export function layoutExportShare(
  { named, rest }: ExportShares,
  width: number,
): PlacedShares {
  const longest = Math.max(named[0]?.share ?? 0, rest?.share ?? 0, 0.001);
  const scale = linearScale([0, longest], [0, width - NAMES - VALUES]);
  const rowAt = (i: number, share: number) => ({
    y: i * ROW + ROW / 2,
    width: round(scale(share)),
  });
  return {
    size: {
      width,
      height: Math.max(1, named.length + (rest ? 1 : 0)) * ROW + 4,
    },
    barHeight: 14,
    x: NAMES,
    bars: named.map((row, i) => ({ ...row, ...rowAt(i, row.share) })),
    rest: rest && {
      ...rest,
      width: round(scale(rest.share)),
      y: named.length * ROW + ROW / 2 + 4,
    },
  };
}
