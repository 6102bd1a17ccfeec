import { cloneElement } from "react";
import { drawView } from "@/app/_pictures/draw-view";
import type { DrawnView, ViewRequest } from "@/app/_pictures/drawn-view";
import type { PictureParams } from "@/lib/view/picture-params";
import type { EmbedContent } from "./embed-view";

// The timeline's text keeps its size, so what fits differs: drawn thrice, and the sheet shows the one that fits.
const OF_TIMELINE = [
  ["narrow", 340],
  ["middle", 640],
  ["broad", 960],
] as const;
/** Charts that are drawn this wide by themselves take the whole width. */
const WIDE = 900;

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
  const request = { ...asked, theme: "auto" as const, width };
  if (request.name === "timeline" && width === null) {
    const all = OF_TIMELINE.map(([range, own]) => ({
      range,
      drawn: drawView({ ...request, width: own }),
    }));
    const broad = all.at(-1);
    if (broad)
      return {
        drawn: broad.drawn,
        drawings: all.map(({ range, drawn }) =>
          toDrawing(drawn, `timeline ${range}`),
        ),
      };
  }
  const drawn = drawView(request);
  const className =
    request.name === "timeline"
      ? "timeline"
      : drawn.ownWidth > WIDE
        ? `wide ${request.name}`
        : request.name;
  return { drawn, drawings: [toDrawing(drawn, className)] };
}

/** The figure around all drawings is the view's root, not each drawing. */
function toDrawing({ drawing }: DrawnView, className: string) {
  const alone = cloneElement(
    drawing as React.ReactElement<object>,
    {
      "data-chart": undefined,
    } as object,
  );
  return { className, drawing: alone };
}
