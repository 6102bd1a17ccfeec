import { startTransition, useState, type KeyboardEvent } from "react";
import { nextTile } from "@/lib/layout/charts/pairs-by-state";
import type { GridSpot } from "@/lib/layout/charts/pairs-by-state";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Makes a grid of tiles one stop of the Tab key, with arrow keys between tiles. */
export function useRovingTiles(tiles: readonly GridSpot[]) {
  const [active, setActive] = useState<string | null>(null);
  const stop =
    active ?? tiles.find((tile) => tile.selected)?.state ?? tiles[0]?.state;
  return (tile: GridSpot) => ({
    tabIndex: tile.state === stop ? 0 : -1,
    // The drawing may follow: a click gives the focus too, and has more to do.
    onFocus: () => startTransition(() => setActive(tile.state)),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS[event.key];
      const next = step && nextTile(tiles, tile, step);
      if (!step) return;
      event.preventDefault();
      if (!next) return;
      const target = event.currentTarget
        .closest("svg")
        ?.querySelector(`[data-state="${next.state}"]`);
      if (target instanceof SVGElement) target.focus();
    },
  });
}
