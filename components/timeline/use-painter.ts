import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from "react";
import { afterPaint } from "@/components/ui/after-paint";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { morphTimeline } from "@/lib/layout/timeline/morph-timeline";
import { standAlike } from "@/lib/layout/timeline/stand-alike";
import { themePalette, type BrushKit } from "./paint/brush-kit";
import { paintTimeline } from "./paint/paint-timeline";
import type { Picture } from "./paint/picture";

/** Marks and clusters from which links for all of them would weigh too much: they are painted only, and one link goes where the keyboard is. */
const MANY = 2000;
/** How long lanes take to their new places, milliseconds. */
const MORPH = 200;

/**
 * Paints each new picture at once on a canvas that covers the drawing, and gives the picture for the drawing itself to
 * follow: a paint later, or when a gesture under way (`held`) has ended. Making some hundred links anew takes the
 * browser far longer than painting them, and nobody can follow one within that time (docs/adr/0010). A picture with
 * other lanes is painted on the way there as well, from wherever the last one stands.
 */
export function usePainter<P extends Picture>(
  picture: P,
  held: boolean,
): {
  canvas: RefObject<HTMLCanvasElement | null>;
  drawn: P;
  /** Whether the drawing has yet to follow. */
  behind: boolean;
  /** Whether the canvas is all there is. */
  onlyPainted: boolean;
} {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(picture);
  const [paints, setPaints] = useState(true);
  const onlyPainted = paints && sizeOf(picture.timeline) > MANY;
  const shown = useRef<PlacedTimeline>(picture.timeline);
  const journey = useRef<AbortController>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    journey.current?.abort();
    if (picture === drawn && !onlyPainted) {
      shown.current = picture.timeline;
      return hide(element);
    }
    const quit = new AbortController();
    journey.current = quit;
    const { timeline } = picture;
    const from = lanesDiffer(shown.current, timeline) ? shown.current : null;
    const paintAt = (share: number) => {
      shown.current = from ? morphTimeline(from, timeline, share) : timeline;
      return paint(element, { ...picture, timeline: shown.current });
    };
    const still =
      !from || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!paintAt(still ? 1 : 0)) {
      setPaints(false);
      return setDrawn(picture);
    }
    element.style.visibility = "visible";
    const arrive = () => {
      if (!held && !onlyPainted)
        quit.signal.addEventListener(
          "abort",
          afterPaint(() => setDrawn(picture)),
        );
    };
    if (still) arrive();
    else travel(quit.signal, paintAt, arrive);
  }, [picture, drawn, held, onlyPainted]);
  useEffect(() => () => journey.current?.abort(), []);
  const behind = picture !== drawn && !onlyPainted;
  return { canvas, drawn, behind, onlyPainted };
}

function sizeOf({ lanes }: PlacedTimeline): number {
  return lanes.reduce(
    (sum, { marks, clusters }) => sum + marks.length + clusters.length,
    0,
  );
}

/** Whether the lanes of two timelines are others or stand elsewhere. */
function lanesDiffer(before: PlacedTimeline, after: PlacedTimeline): boolean {
  return before.width === after.width && !standAlike(before.lanes, after.lanes);
}

function travel(
  signal: AbortSignal,
  paintAt: (share: number) => boolean,
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

/** Whether the picture could be painted: not without a canvas, and not in colours that the reader forces. */
function paint(canvas: HTMLCanvasElement, picture: Picture): boolean {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context || matchMedia("(forced-colors: active)").matches) return false;
  const { timeline, gutter } = picture;
  const ratio = devicePixelRatio;
  size(canvas, timeline.width + gutter, timeline.height, ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const painted = paintTimeline(context, picture, {
    palette: themePalette(),
    face: faceOf(canvas),
    focused: focusedMark(canvas.parentElement, picture),
  });
  // For those who measure: what stands on the canvas.
  canvas.dataset.painted = String(painted);
  return true;
}

const faces = new WeakMap<HTMLCanvasElement, string>();

// Asked once: it has the browser bring all styles up to date.
function faceOf(canvas: HTMLCanvasElement): string {
  const face = faces.get(canvas) ?? getComputedStyle(canvas).fontFamily;
  faces.set(canvas, face);
  return face;
}

function hide(canvas: HTMLCanvasElement): void {
  canvas.style.visibility = "hidden";
  delete canvas.dataset.painted;
}

// Setting a canvas's size clears it and makes its memory anew.
function size(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  ratio: number,
): void {
  const [across, down] = [
    Math.round(width * ratio),
    Math.round(height * ratio),
  ];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function focusedMark(
  surface: Element | null,
  { timeline, columns }: Picture,
): BrushKit["focused"] {
  const focused = document.activeElement;
  if (!(focused instanceof SVGElement) || !surface?.contains(focused))
    return null;
  if (!focused.matches(":focus-visible")) return null;
  const id = focused.dataset.event ?? focused.dataset.clusterId;
  const lane = focused.closest<SVGElement>("[data-lane]")?.dataset.lane;
  const placed = timeline.lanes.find((one) => one.id === lane);
  const rows = [
    ...(placed?.marks.map(({ row }) => row) ?? []),
    ...(placed?.clusters.map(({ foremost }) => foremost) ?? []),
  ];
  const row = rows.find((at) => columns.idOf(at) === id);
  return lane === undefined || row === undefined ? null : { lane, row };
}
