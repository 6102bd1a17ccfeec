import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { dropLane, type LaneDrop } from "@/lib/layout/lane-drop";
import { laneStopOf, type HeadedLane } from "./lane-header-props";

/** Pixels that a pointer travels before a press becomes a drag. */
const SLACK = 4;

/** A lane that a pointer drags. */
export interface LaneDrag {
  readonly id: string;
  /** How far it has been dragged down, pixels. */
  readonly by: number;
  readonly drop: LaneDrop;
}

interface Grip {
  readonly id: string;
  readonly from: number;
  drag: LaneDrag | null;
}

/** Drags lanes by their handles; `onDrop` is called once, with the index where a lane is let go, if that is another. Escape gives up. */
export function useLaneDrag(
  lanes: readonly HeadedLane[],
  onDrop: (id: string, toIndex: number) => void,
) {
  const [drag, setDrag] = useState<LaneDrag | null>(null);
  const grip = useRef<Grip | null>(null);
  const dragged = useRef(false);
  const quit = () => {
    grip.current = null;
    setDrag(null);
  };
  useEscape(drag !== null, quit);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const stop = laneStopOf(event.target);
    dragged.current = false;
    if (stop?.tool !== "move" || event.button !== 0) return;
    grip.current = { id: stop.id, from: heightOf(event), drag: null };
    (event.target as Element).setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    if (!held) return;
    const by = heightOf(event) - held.from;
    dragged.current ||= Math.abs(by) > SLACK;
    const drop = dragged.current && dropLane(lanes, held.id, by);
    if (!drop) return;
    held.drag = { id: held.id, by, drop };
    setDrag(held.drag);
  };
  const onPointerUp = () => {
    const { id, drop } = grip.current?.drag ?? {};
    quit();
    if (id !== undefined && drop && drop.y !== null) onDrop(id, drop.index);
    // The click that ends a drag comes at once, or not at all; the next one is meant.
    setTimeout(() => (dragged.current = false));
  };
  const onClickCapture = (event: MouseEvent) => {
    if (dragged.current) event.stopPropagation();
  };
  return {
    drag,
    on: {
      ...{ onPointerDown, onPointerMove, onPointerUp, onClickCapture },
      onPointerCancel: quit,
    },
  };
}

/** How far a pointer is below the top of what listens, however the page has scrolled. */
function heightOf({ clientY, currentTarget }: PointerEvent<HTMLElement>) {
  return clientY - currentTarget.getBoundingClientRect().top;
}

function useEscape(active: boolean, quit: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    quit();
  });
  useEffect(() => {
    if (!active) return;
    const stop = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), {
      ...{ capture: true, signal: stop.signal },
    });
    return () => stop.abort();
  }, [active]);
}
