import type { Locale } from "@/lib/model/bilingual";
import type { ArcEnd } from "@/lib/select/charts/select-arcs";
import { round } from "../round";
import type { ChartSize } from "./plot";
import { textWidth } from "./text-width";

/** The name of a place beside its dot. */
export interface PlacedMapLabel {
  readonly id: string;
  readonly text: string;
  /** Where it starts or, with `end`, ends. */
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Spot extends ArcEnd {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MOST = 4;
const HEIGHT = 14;

/** Names the places with the most ties of each country, at most four, where there is room on the sheet. */
export function placeMapLabels(
  spots: readonly Spot[],
  sheet: ChartSize,
  locale: Locale,
): PlacedMapLabel[] {
  const labels: PlacedMapLabel[] = [];
  const taken: Box[] = [];
  for (const country of ["us", "cn"] as const) {
    const own = spots
      .filter((spot) => spot.country === country && spot.count > 0)
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, "en"));
    let named = 0;
    for (const spot of own) {
      if (named === MOST) break;
      const text = `${spot.name[locale]} ${spot.count}`;
      const found = candidates(spot, text).find(
        ({ box }) =>
          box.left >= 0 &&
          box.right <= sheet.width &&
          box.top >= 0 &&
          box.bottom <= sheet.height &&
          !taken.some((other) => overlap(box, other)),
      );
      if (!found) continue;
      named += 1;
      taken.push(found.box);
      labels.push({ id: spot.id, text, ...found.label });
    }
  }
  return labels;
}

// Away from the ocean first: that is where the arcs are.
function candidates(spot: Spot, text: string) {
  const width = textWidth(text, 13);
  const gap = spot.r + 2;
  const sides = spot.country === "us" ? ["start", "end"] : ["end", "start"];
  return sides.flatMap((side) =>
    [0, 8, -8, 16, -16].map((dy) => {
      const anchor = side === "start" ? ("start" as const) : ("end" as const);
      const x = round(anchor === "start" ? spot.x + gap : spot.x - gap);
      const y = round(spot.y + dy);
      const left = anchor === "start" ? x : x - width;
      const box = {
        left,
        right: left + width,
        top: y - HEIGHT / 2,
        bottom: y + HEIGHT / 2,
      };
      return { box, label: { x, y, anchor } };
    }),
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}
