import type { PlacedAxes } from "@/lib/layout/charts/plot";
import type { Palette } from "@/lib/theme/palette";

interface AxesProps {
  readonly placed: PlacedAxes;
  /** A value on the left in words. */
  readonly sayValue: (value: number) => string;
  readonly palette: Palette;
}

/** The two axes of a plot: quiet lines across, values on the left, years below. */
export function ChartAxes({ placed, sayValue, palette }: AxesProps) {
  const { plot, xTicks, yTicks } = placed;
  return (
    <g aria-hidden="true" fill={palette.muted}>
      {yTicks.map(({ at, value }, i) => (
        <g key={value}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={at}
            y2={at}
            stroke={i === 0 ? palette.edge : palette.line}
          />
          <text x={plot.left - 5} y={at} dy="0.35em" textAnchor="end">
            {sayValue(value)}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => (
        <g key={label}>
          <line
            x1={at}
            x2={at}
            y1={plot.bottom}
            y2={plot.bottom + 4}
            stroke={palette.edge}
          />
          <text x={at} y={plot.bottom + 17} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
