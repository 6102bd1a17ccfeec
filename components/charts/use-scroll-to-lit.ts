import { useEffect, type RefObject } from "react";

/** A rectangle of the grid in pixels, headers not counted. */
interface Box {
  readonly x: number;
  readonly y: number;
}

/** Brings what is lit first into the sight of a scrolling grid whose headers stay, whenever another `key` is lit. */
export function useScrollToLit(
  grid: RefObject<HTMLElement | null>,
  lit: readonly Box[],
  heads: { readonly width: number; readonly height: number },
  key: string,
): void {
  useEffect(() => {
    const box = grid.current;
    if (!box || key === "" || lit.length === 0) return;
    const left = Math.min(...lit.map(({ x }) => x));
    const top = Math.min(...lit.map(({ y }) => y));
    const inside = (at: number, from: number, room: number) =>
      at >= from && at < from + room - 40;
    const width = box.clientWidth - heads.width;
    const height = box.clientHeight - heads.height;
    Object.assign(box, {
      scrollLeft: inside(left, box.scrollLeft, width) ? box.scrollLeft : left,
      scrollTop: inside(top, box.scrollTop, height) ? box.scrollTop : top,
    });
    // Only another choice moves the grid, not every drawing of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
}
