import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from "react";
import { themePalette } from "@/components/timeline/paint/brush-kit";
import { morphScene } from "@/lib/layout/scene/morph-scene";
import { STAGE } from "@/lib/layout/scene/scene-frame";
import type { TextMetrics } from "@/lib/model/text-metrics";
import { movingScene, paintScene } from "./paint/paint-scene";
import type { TimelinePicture } from "./stage-timeline-picture";

/** How long a timeline takes from scene to scene, milliseconds. */
const MORPH = 600;
/** A canvas in motion has no more pixels across: what moves need not be as sharp as what stands. */
const MOST_ACROSS = 1920;

/** What the timeline on the stage is drawn with. */
export interface ScenePainter {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Holds the drawing. */
  readonly still: RefObject<HTMLDivElement | null>;
  /** What the drawing shows: the picture, or the one that is being left. */
  readonly drawn: TimelinePicture | null;
}

/** Paints the way from one picture to the next on a canvas; the drawing follows when it has arrived. With reduced motion, forced colours or no canvas it follows at once. */
export function useScenePainter(
  picture: TimelinePicture | null,
  metrics: TextMetrics,
): ScenePainter {
  const canvas = useRef<HTMLCanvasElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(picture);
  const last = useRef(picture);
  const journey = useRef<AbortController>(null);
  useLayoutEffect(() => {
    const [element, drawing] = [canvas.current, still.current];
    if (!element) return;
    const from = last.current;
    last.current = picture;
    if (picture === drawn) {
      journey.current?.abort();
      element.style.visibility = "hidden";
      if (drawing) drawing.style.visibility = "";
      return;
    }
    if (from === picture) return;
    journey.current?.abort();
    const arrive = () => startTransition(() => setDrawn(picture));
    const context = element.getContext("2d");
    if (!from || !picture || !context || isStill()) return setDrawn(picture);
    const quit = new AbortController();
    journey.current = quit;
    const paintAt = painterOf(element, context, { from, picture, metrics });
    paintAt(0);
    element.style.visibility = "visible";
    if (drawing) drawing.style.visibility = "hidden";
    travel(quit.signal, paintAt, arrive);
  }, [picture, drawn, metrics]);
  useEffect(() => () => journey.current?.abort(), []);
  return { canvas, still, drawn };
}

function isStill(): boolean {
  return (
    matchMedia("(prefers-reduced-motion: reduce)").matches ||
    matchMedia("(forced-colors: active)").matches
  );
}

function painterOf(
  element: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  way: {
    readonly from: TimelinePicture;
    readonly picture: TimelinePicture;
    readonly metrics: TextMetrics;
  },
): (share: number) => void {
  const { from, picture, metrics } = way;
  const scene = movingScene(from, picture, metrics);
  const at = morphScene(from, picture);
  const { width } = element.getBoundingClientRect();
  const across = Math.round(Math.min(width * devicePixelRatio, MOST_ACROSS));
  const down = Math.round((across * STAGE.height) / STAGE.width);
  if (element.width !== across) element.width = across;
  if (element.height !== down) element.height = down;
  const face = getComputedStyle(element).fontFamily;
  const kit = { palette: themePalette(), face, focused: null };
  const ratio = across / STAGE.width;
  return (share) => {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, STAGE.width, STAGE.height);
    paintScene(context, at(share), scene, kit);
  };
}

function travel(
  signal: AbortSignal,
  paintAt: (share: number) => void,
  arrive: () => void,
): void {
  let start: number | null = null;
  const step = (now: number) => {
    if (signal.aborted) return;
    start ??= now;
    const share = Math.min(1, (now - start) / MORPH);
    paintAt(share);
    if (share < 1) requestAnimationFrame(step);
    else arrive();
  };
  requestAnimationFrame(step);
}
