import type { Extent, TitleSpot } from "./lit-spots";

/** Least room between two texts side by side, and between a text and a leader, pixels. */
const CLEAR = { text: 6, leader: 3 };
/** What it costs that a leader passes behind a text or along another leader, and that a title is left out. */
const CROSSING = 6;
const MISSING = 1000;
/** Steps of the search: some milliseconds. */
const MOST_STEPS = 60_000;

/** A spot for each title such that no text covers another and, where it can be, no leader passes behind a text; null for a title without any. */
export function chooseSpots(
  titles: readonly (readonly TitleSpot[])[],
): (TitleSpot | null)[] {
  const order = titles
    .map((spots, index) => ({ index, spots: [...spots].sort(byCost) }))
    .sort((a, b) => a.spots.length - b.spots.length);
  const least = order.map(({ spots }) => spots[0]?.cost ?? MISSING);
  const after = least.map((_, at) =>
    least.slice(at).reduce((sum, cost) => sum + cost, 0),
  );
  const chosen: (TitleSpot | null)[] = titles.map(() => null);
  let best = chosen;
  let lowest = Infinity;
  let steps = 0;
  const look = (at: number, cost: number): void => {
    steps += 1;
    if (cost + (after[at] ?? 0) >= lowest || steps > MOST_STEPS) return;
    const next = order[at];
    if (!next) {
      lowest = cost;
      best = [...chosen];
      return;
    }
    for (const spot of next.spots) {
      chosen[next.index] = null;
      const crossings = countCrossings(spot, chosen);
      if (crossings === null) continue;
      chosen[next.index] = spot;
      look(at + 1, cost + spot.cost + crossings * CROSSING);
    }
    chosen[next.index] = null;
    look(at + 1, cost + MISSING);
  };
  look(0, 0);
  return best;
}

function byCost(a: TitleSpot, b: TitleSpot): number {
  return a.cost - b.cost;
}

/** How often leaders and texts of a spot and those chosen cross; null where texts would cover each other. */
function countCrossings(
  { text, leader }: TitleSpot,
  chosen: readonly (TitleSpot | null)[],
): number | null {
  let crossings = 0;
  for (const other of chosen) {
    if (!other) continue;
    if (meet(text, other.text, CLEAR.text)) return null;
    if (other.leader && meet(text, other.leader, CLEAR.leader)) crossings += 1;
    if (leader && meet(leader, other.text, CLEAR.leader)) crossings += 1;
    if (leader && other.leader && meet(leader, other.leader, 1)) crossings += 1;
  }
  return crossings;
}

function meet(one: Extent, other: Extent, clear: number): boolean {
  return (
    one.x0 < other.x1 + clear &&
    one.x1 + clear > other.x0 &&
    one.y0 < other.y1 &&
    one.y1 > other.y0
  );
}
