import type { Plot } from "@/lib/layout/charts/plot";
import type { Palette } from "@/lib/theme/palette";

interface Label {
  readonly at: number;
  readonly label: string;
}

interface AxesProps {
  readonly plot: Plot;
  /** Along the bottom. */
  readonly x: readonly Label[];
  /** Along the left, each with a line across. */
  readonly y: readonly Label[];
  readonly palette: Palette;
}

/** The two axes of a plot: quiet lines across, values on the left, years below. */
export function ChartAxes({ plot, x, y, palette }: AxesProps) {
  return (
    <g aria-hidden="true" fill={palette.muted}>
      {y.map(({ at, label }, i) => (
        <g key={label}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={at}
            y2={at}
            stroke={i === 0 ? palette.edge : palette.line}
          />
          <text x={plot.left - 5} y={at} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {x.map(({ at, label }) => (
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
