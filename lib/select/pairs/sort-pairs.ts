import { PAIR_LEVELS, PAIR_STATUSES, PAIR_TIES } from "../../model/record";
import type { PairOrder } from "../../model/view-state";
import { parseEdtf } from "../../time/parse-edtf";
import type { ExplorerPair, PairsData } from "../charts/pairs-data";

/** What the table of pairs can be sorted by. */
export const PAIR_COLUMNS = [
  "us",
  "cn",
  "tie",
  "established",
  "status",
] as const;
export type PairColumn = (typeof PAIR_COLUMNS)[number];

type Compare = (a: ExplorerPair, b: ExplorerPair) => number;

/** The column that an order goes by, and whether it goes downwards. */
export function readPairOrder(order: PairOrder): {
  readonly column: PairColumn;
  readonly down: boolean;
} {
  const [column, down] = order.split("-");
  return { column: column as PairColumn, down: down !== undefined };
}

/** The order that a choice of a column leads to: by it, and the other way round where it is by it already. */
export function nextPairOrder(order: PairOrder, column: PairColumn): PairOrder {
  const now = readPairOrder(order);
  return now.column === column && !now.down ? `${column}-down` : column;
}

/**
 * Ties in an order. Places go by state or province, its own ties first, and by their names in English, which for
 * Chinese places is their pinyin. Ties without a date come last either way; equals stay by place.
 */
export function sortPairs(
  pairs: readonly ExplorerPair[],
  order: PairOrder,
  data: Pick<PairsData, "places">,
): ExplorerPair[] {
  const { column, down } = readPairOrder(order);
  const name = (id: string) => data.places[id]?.name.en ?? id;
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const byUs: Compare = (a, b) =>
    byText(name(a.state), name(b.state)) ||
    Number(a.us !== a.state) - Number(b.us !== b.state) ||
    byText(name(a.us), name(b.us)) ||
    byText(name(a.cn), name(b.cn));
  const byCn: Compare = (a, b) =>
    byText(name(a.province), name(b.province)) ||
    Number(a.cn !== a.province) - Number(b.cn !== b.province) ||
    byText(name(a.cn), name(b.cn));
  const by: Readonly<Record<Exclude<PairColumn, "established">, Compare>> = {
    us: byUs,
    cn: byCn,
    tie: (a, b) =>
      PAIR_TIES.indexOf(a.tie) - PAIR_TIES.indexOf(b.tie) ||
      PAIR_LEVELS.indexOf(a.level) - PAIR_LEVELS.indexOf(b.level),
    status: (a, b) =>
      PAIR_STATUSES.indexOf(a.status) - PAIR_STATUSES.indexOf(b.status),
  };
  const sign = down ? -1 : 1;
  if (column === "established") return byDate(pairs, sign, byUs);
  return [...pairs].sort((a, b) => sign * by[column](a, b) || byUs(a, b));
}

function byDate(
  pairs: readonly ExplorerPair[],
  sign: number,
  otherwise: Compare,
): ExplorerPair[] {
  const starts = new Map(
    pairs.map((pair) => [pair, parseEdtf(pair.established ?? "")]),
  );
  return [...pairs].sort((a, b) => {
    const [x, y] = [starts.get(a) ?? null, starts.get(b) ?? null];
    if (x === null || y === null)
      return Number(x === null) - Number(y === null) || otherwise(a, b);
    return sign * (x.start - y.start || x.end - y.end) || otherwise(a, b);
  });
}
