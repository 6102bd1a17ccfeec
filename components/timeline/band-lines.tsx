import { BAND_LINE, bandInk } from "@/lib/layout/timeline/band-line";
import type { BandStart } from "@/lib/layout/timeline/band-starts";
import { round } from "@/lib/layout/round";
import type { Palette } from "@/lib/theme/palette";

interface BandLinesProps {
  /** Where terms begin. */
  starts: readonly BandStart[];
  /** Where the lines begin and end, pixels from the top of the drawing. */
  top: number;
  bottom: number;
  /** The colours to paint with. */
  palette: Palette;
}

/** A faint line through the lanes where a term begins, solid for one country and broken for the other; decoration behind the marks, in plot coordinates. */
export function BandLines({ starts, top, bottom, palette }: BandLinesProps) {
  return (["US", "CN"] as const).map((country) => (
    <path
      key={country}
      d={starts
        .filter((start) => start.country === country)
        .map(({ x }) => `M${round(x)} ${top}V${bottom}`)
        .join("")}
      stroke={palette[bandInk(country)]}
      strokeOpacity={BAND_LINE.opacity}
      strokeDasharray={country === "CN" ? BAND_LINE.dash.join(" ") : undefined}
      aria-hidden="true"
    />
  ));
}
