import { useRef, useState, type PointerEvent } from "react";

/** Where an item that is dragged would be put. */
export interface ItemDrag {
  readonly from: number;
  readonly to: number;
}

/**
 * Drags the items of a list by their handles, `[data-handle="<index>"]`. `onDrop` is called once, where the item is let
 * go elsewhere. Whatever takes the pointer away gives up.
 */
export function useItemDrag(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<ItemDrag | null>(null);
  const held = useRef<ItemDrag | null>(null);
  const hold = (next: ItemDrag | null) => {
    held.current = next;
    setDrag(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const handle = (event.target as Element).closest("[data-handle]");
    if (!handle || event.button !== 0) return;
    const from = Number(handle.getAttribute("data-handle"));
    handle.setPointerCapture(event.pointerId);
    hold({ from, to: from });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!held.current) return;
    const { from } = held.current;
    const to = indexAt(event.currentTarget, event.clientY, from);
    if (to !== held.current.to) hold({ from, to });
  };
  const onPointerUp = () => {
    const done = held.current;
    hold(null);
    if (done && done.from !== done.to) onDrop(done.from, done.to);
  };
  return {
    drag,
    on: {
      ...{ onPointerDown, onPointerMove, onPointerUp },
      onPointerCancel: () => hold(null),
      onLostPointerCapture: () => hold(null),
    },
  };
}

/** The index that the item would have if it were let go at a height of the window: below all whose middle is above. */
function indexAt(list: HTMLElement, clientY: number, from: number): number {
  return [...list.children].filter((item, index) => {
    const { top, height } = item.getBoundingClientRect();
    return index !== from && top + height / 2 < clientY;
  }).length;
}
