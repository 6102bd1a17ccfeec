import { TIE_BINS } from "@/lib/layout/charts/pairs-by-state";
import type { PlacedTiles, TieBin } from "@/lib/layout/charts/pairs-by-state";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { Palette } from "@/lib/theme/palette";
import { BIN_INKS } from "./state-tile";

interface TileKeyProps {
  /** Where the key stands. */
  readonly place: PlacedTiles["key"];
  /** The words of the drawing's language. */
  readonly messages: ChartMessages;
  readonly palette: Palette;
}

/** What shades and diamonds mean, in the free corner of the grid. */
export function TileKey({ place, messages, palette }: TileKeyProps) {
  const words = messages.charts.pairs.byState;
  const step = place.width / TIE_BINS.length;
  return (
    <g aria-hidden="true" fill={palette.muted}>
      <text x={place.x} y={12}>
        {words.keyCity}
      </text>
      {TIE_BINS.map((bound, bin) => {
        const [fill, text] = BIN_INKS[bin as TieBin];
        return (
          <g key={bound}>
            <rect
              x={place.x + bin * step}
              y={18}
              width={step}
              height={18}
              fill={palette[fill]}
              stroke={palette.line}
            />
            <text
              x={place.x + (bin + 0.5) * step}
              y={27}
              dy="0.35em"
              textAnchor="middle"
              fill={palette[text]}
            >
              {binLabel(bin)}
            </text>
          </g>
        );
      })}
      <text x={place.x} y={52}>
        {words.keyProvince}
      </text>
    </g>
  );
}

function binLabel(bin: number): string {
  const from = TIE_BINS[bin] ?? 0;
  const next = TIE_BINS[bin + 1];
  if (next === undefined) return `${from}+`;
  return next - 1 === from ? String(from) : `${from}–${next - 1}`;
}
