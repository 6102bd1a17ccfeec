import type { ReactElement } from "react";
import { textWidth } from "@/lib/layout/charts/text-width";
import type { ChartSize } from "@/lib/layout/charts/plot";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { Palette } from "@/lib/theme/palette";
import type { ChartProps } from "./chart-props";
import type { DefinedChart, DrawingProps, DrawnChart } from "./define-chart";

/** A drawing that is one sheet of SVG, key included. */
export interface Sheet {
  /** Width and height in units of the drawing. */
  readonly size: ChartSize;
  /** Text may be made this small in its units where it stands large on its surface. */
  readonly leastText: number;
  readonly content: ReactElement;
}

/** Makes a sheet of what is placed, for a width in pixels; on a stage for a room in stage pixels, with as much as is legible there. */
type SheetMaker<Placed, Words extends ChartMessages> = (
  props: DrawingProps<Placed, Words>,
  width: number,
  stage: ChartSize | null,
) => Sheet;

/** A chart whose drawing on a page is not of one piece, drawn as one. */
export type SheetedChart<Data, Words extends ChartMessages> = (
  props: ChartProps<Data, Words>,
  palette: Palette,
  width: number,
  stage: ChartSize | null,
) => { readonly drawn: DrawnChart; readonly sheet: Sheet };

/** Joins a chart and how it is drawn as one piece. */
export function withSheet<Data, Words extends ChartMessages, Placed>(
  chart: DefinedChart<Data, Words, Placed>,
  make: SheetMaker<Placed, Words>,
): SheetedChart<Data, Words> {
  return (props, palette, width, stage) => {
    const drawn = chart.draw(props, palette);
    const { placed, about } = drawn;
    const { messages, view, go } = props;
    return {
      drawn,
      sheet: make({ placed, about, messages, view, go, palette }, width, stage),
    };
  };
}

/** An entry of a key: a figure of some width about the middle line of its row, and what it means. */
export interface KeyItem {
  readonly figure: ReactElement;
  readonly width: number;
  readonly label: string;
}

const ROW = 26;

/** A key in as many rows as it needs, and its height. */
export function keySheet(
  items: readonly KeyItem[],
  width: number,
  { text, fill }: { readonly text: number; readonly fill: string },
): { readonly height: number; readonly content: ReactElement } {
  let x = 0;
  let row = 0;
  const spots = items.map((item) => {
    const own = item.width + 8 + textWidth(item.label, text) * 0.95;
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    const spot = { ...item, x, y: row * ROW };
    x += own + 20;
    return spot;
  });
  return {
    height: (row + 1) * ROW + 6,
    content: (
      <g data-key="" aria-hidden="true" fontSize={text} fill={fill}>
        {spots.map((spot) => (
          <g key={spot.label} transform={`translate(${spot.x},${spot.y})`}>
            {spot.figure}
            <text x={spot.width + 8} y={12} dy="0.35em">
              {spot.label}
            </text>
          </g>
        ))}
      </g>
    ),
  };
}
