import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from "react";
import { themePalette } from "./paint/brush-kit";
import { paintTimeline } from "./paint/paint-timeline";
import type { Picture } from "./paint/picture";

/**
 * Paints each new picture at once on a canvas that covers the drawing, and gives the picture for the drawing itself to
 * follow: a paint later, or when a gesture under way (`held`) has ended. Making some hundred links anew takes the
 * browser far longer than painting them, and nobody can follow one within that time (docs/adr/0010).
 */
export function usePainter(
  picture: Picture,
  held: boolean,
): { canvas: RefObject<HTMLCanvasElement | null>; drawn: Picture } {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(picture);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    if (picture === drawn) hide(element);
    else if (paint(element, picture)) element.style.visibility = "visible";
    else setDrawn(picture);
  }, [picture, drawn]);
  useEffect(() => {
    if (held || picture === drawn) return;
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setDrawn(picture));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [picture, drawn, held]);
  return { canvas, drawn };
}

function hide(canvas: HTMLCanvasElement): void {
  canvas.style.visibility = "hidden";
  delete canvas.dataset.painted;
}

/** Whether the picture could be painted: not without a canvas, and not in colours that the reader forces. */
function paint(canvas: HTMLCanvasElement, picture: Picture): boolean {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context || matchMedia("(forced-colors: active)").matches) return false;
  const { timeline, gutter } = picture;
  const ratio = devicePixelRatio;
  const width = timeline.width + gutter;
  size(canvas, width, timeline.height, ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  // For those who measure: what stands on the canvas.
  canvas.dataset.painted = String(
    paintTimeline(context, picture, {
      palette: themePalette(),
      face: getComputedStyle(canvas).fontFamily,
      focused: focusedMark(canvas.parentElement),
    }),
  );
  return true;
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

function focusedMark(surface: Element | null): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof SVGElement) || !surface?.contains(focused))
    return null;
  if (!focused.matches(":focus-visible")) return null;
  return focused.dataset.event ?? focused.dataset.clusterId ?? null;
}
