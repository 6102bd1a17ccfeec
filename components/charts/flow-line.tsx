import type { PlacedFlow } from "@/lib/layout/charts/national-trade";
import type { Palette } from "@/lib/theme/palette";

interface FlowLineProps {
  /** The line and the years that only a rounded figure gives. */
  readonly flow: Pick<PlacedFlow, "flow" | "line" | "rounded">;
  /** Its colour. */
  readonly ink: string;
  readonly palette: Palette;
  /** What a rounded figure of a year is, in words. */
  readonly sayRounded: (year: number) => string;
}

/** One direction of trade: solid from the US, dashed from China, hollow where a figure is rounded. */
export function FlowLine({ flow, ink, palette, sayRounded }: FlowLineProps) {
  return (
    <>
      <path
        d={flow.line}
        fill="none"
        stroke={ink}
        strokeWidth={2}
        strokeDasharray={flow.flow === "imports" ? "6 2" : undefined}
      />
      {flow.rounded.map(({ x, y, year }) => (
        <circle
          key={year}
          cx={x}
          cy={y}
          r={3.5}
          fill={palette.card}
          stroke={ink}
          strokeWidth={1.5}
        >
          <title>{sayRounded(year)}</title>
        </circle>
      ))}
    </>
  );
}
