import type { CSSProperties } from "react";
import type { Box } from "@/lib/layout/scene/scene-frame";

/** A length of the stage as CSS; `--px` is what a stage pixel measures where it is shown. */
export function stagePx(length: number): string {
  return `calc(${length} * var(--px))`;
}

/** Puts an element where a box of the stage is. */
export function atBox({ x, y, width, height }: Box): CSSProperties {
  return {
    position: "absolute",
    left: stagePx(x),
    top: stagePx(y),
    width: stagePx(width),
    height: stagePx(height),
  };
}

/** Sets a font size. */
export function fontPx(size: number): CSSProperties {
  return { fontSize: stagePx(size) };
}
