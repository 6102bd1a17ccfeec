import { startTransition, useRef, useState, type KeyboardEvent } from "react";
import { nextTile } from "@/lib/layout/charts/pairs-by-state";

interface GridItem {
  readonly key: string;
  readonly column: number;
  readonly row: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Makes a grid one stop of the Tab key, with arrow keys in two dimensions, Home and End along a row. The stop is the
 * item last focused, at first `start` or else the first.
 */
export function useRovingGrid<Item extends GridItem>(
  items: readonly Item[],
  start: Item | undefined,
) {
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const here = items.find((item) => item.key === active);
  const stop = (here ?? start ?? items[0])?.key;
  const focusOf = (item: Item) => ({
    "data-cell": item.key,
    tabIndex: item.key === stop ? 0 : -1,
    // The drawing may follow: a click gives the focus too, and has more to do.
    onFocus: () => startTransition(() => setActive(item.key)),
    onKeyDown: (event: KeyboardEvent<Element>) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !isStep(key)) return;
      event.preventDefault();
      const next = stepFrom(items, item, key);
      const target = next && grid.current?.querySelector(selectorOf(next.key));
      if (target instanceof SVGElement) target.focus();
    },
  });
  return { grid, focusOf };
}

/** How an item of a grid takes part in the keyboard's way through it. */
export type GridFocus = ReturnType<
  ReturnType<typeof useRovingGrid<GridItem>>["focusOf"]
>;

function isStep(key: string): boolean {
  return key in STEPS || key === "Home" || key === "End";
}

function stepFrom<Item extends GridItem>(
  items: readonly Item[],
  from: Item,
  key: string,
): Item | null {
  const step = STEPS[key];
  if (step) return nextTile(items, from, step);
  const row = items
    .filter((item) => item.row === from.row)
    .sort((a, b) => a.column - b.column);
  return (key === "Home" ? row[0] : row.at(-1)) ?? null;
}

function selectorOf(key: string): string {
  return `[data-cell="${CSS.escape(key)}"]`;
}
