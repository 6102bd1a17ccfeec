import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { Palette } from "@/lib/theme/palette";

export type Measure =
  keyof ChartMessages["charts"]["trade"]["ranks"]["measures"];

// About the origin, in units of the drawing; a shape for each measure.
const SHAPES: Readonly<Record<Measure, string>> = {
  goods: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z",
  "goods+services": "M0,-5l5,5l-5,5l-5,-5z",
  services: "M-4,-4h8v8h-8z",
  unstated: "M0,-5l5,9h-10z",
};

interface MeasureMarkProps {
  readonly x: number;
  readonly y: number;
  /** What the reported count is of. */
  readonly measure: Measure;
  /** Whether it stands in a founding document; filled then, hollow otherwise. */
  readonly seed?: boolean;
  readonly palette: Palette;
}

/** A reported count: its shape says what is counted. */
export function MeasureMark({
  x,
  y,
  measure,
  seed = false,
  palette,
}: MeasureMarkProps) {
  return (
    <path
      d={SHAPES[measure]}
      transform={`translate(${x},${y})`}
      fill={seed ? palette.ink : palette.card}
      stroke={palette.ink}
      strokeWidth={1.5}
    />
  );
}
