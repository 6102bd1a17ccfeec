import { cloneElement, type ReactElement } from "react";
import { drawView } from "@/app/_pictures/draw-view";
import type { DrawnView, ViewRequest } from "@/app/_pictures/drawn-view";
import { EMBED_SHEET } from "@/lib/layout/embed-height";
import type { PictureParams } from "@/lib/view/picture-params";
import type { EmbedContent } from "./embed-view";

/** A range of widths that the sheet knows by its class, and the width to draw for in it, pixels. */
type Range = readonly [className: string, width: number];

// What is drawn for a width keeps the size of its text, so what fits differs: the sheet shows the one that does.
const OF_TIMELINE: readonly Range[] = [
  ["narrow", 340],
  ["middle", 640],
  ["broad", 960],
];
const OF_WIDE: readonly Range[] = [
  ["slim", 340],
  ["full", 760],
];
/** Charts that are drawn this wide by themselves take the whole width. */
const WIDE = 900;
const REM = EMBED_SHEET.root;

interface Widths {
  readonly drawn: DrawnView;
  readonly drawings: EmbedContent["drawings"];
}

/** A view drawn for the width that its address asks for, else for any width that a frame may have. */
export function drawWidths({
  params: { width },
  ...asked
}: Pick<ViewRequest, "name" | "view" | "locale" | "dataset"> & {
  readonly params: Pick<PictureParams, "width">;
}): Widths {
  const { name } = asked;
  const draw = (own: number | null) =>
    drawView({ ...asked, theme: "auto", width: own });
  const drawn = draw(width);
  const isTimeline = name === "timeline";
  const isWide = isTimeline || drawn.ownWidth > WIDE;
  const base = isWide ? `wide ${name}` : name;
  // The matrix is a table: on a narrow page it scrolls.
  if (!isWide || width !== null || name === "pairs-matrix")
    return { drawn, drawings: [{ className: base, drawing: alone(drawn) }] };
  const drawings = (isTimeline ? OF_TIMELINE : OF_WIDE).map(([range, own]) => ({
    className: `${base} ${range}`,
    drawing: alone(draw(own)),
  }));
  return { drawn, drawings };
}

/** A view as the sheet shows it in a frame of some width, and the least and most pixels that the drawing is wide there. */
export function drawForFrame(
  asked: Omit<ViewRequest, "theme" | "width">,
  frame: number,
): {
  readonly drawn: DrawnView;
  readonly least: number;
  readonly most: number;
} {
  const draw = (width: number | null) =>
    drawView({ ...asked, theme: "auto", width });
  const own = (ranges: readonly Range[], turns: readonly number[]) =>
    ranges[turns.filter((turn) => frame >= turn).length]?.[1] ?? null;
  if (asked.name === "timeline")
    return {
      drawn: draw(own(OF_TIMELINE, [520, 840])),
      ...{ least: 0, most: Infinity },
    };
  const drawn = draw(null);
  if (drawn.ownWidth <= WIDE) return { drawn, least: 0, most: 36 * REM };
  return asked.name === "pairs-matrix"
    ? { drawn, least: 44 * REM, most: 66 * REM }
    : { drawn: draw(own(OF_WIDE, [600])), least: 0, most: 66 * REM };
}

/** A drawing that is not itself the view's root: that is the figure around all of them. */
function alone({ drawing }: DrawnView): ReactElement {
  return cloneElement(drawing as ReactElement<Record<string, unknown>>, {
    "data-chart": undefined,
  });
}
