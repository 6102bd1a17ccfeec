import { SOFT_STOPS } from "@/lib/layout/timeline/mark-figure";
import type { Ink, Palette } from "@/lib/theme/palette";

type Ends = keyof typeof SOFT_STOPS;

interface SoftEdgesProps {
  /** The fades that are drawn, as `softFill` names them. */
  fades: readonly { readonly ink: Ink; readonly ends: Ends }[];
  /** The colours to paint with. */
  palette: Palette;
}

/** How dates known to the month or year fade out at their ends, once for each colour that needs it. */
export function SoftEdges({ fades, palette }: SoftEdgesProps) {
  return (
    <defs>
      {fades.map(({ ink, ends }) => (
        <linearGradient key={ink + ends} id={nameOf(ink, ends)}>
          {SOFT_STOPS[ends].map(({ at, opacity }) => (
            <stop
              key={at}
              offset={at}
              stopColor={palette[ink]}
              stopOpacity={opacity}
            />
          ))}
        </linearGradient>
      ))}
    </defs>
  );
}

/** The fill of a mark that fades at some ends. */
export function softFill(ink: Ink, ends: Ends): string {
  return `url(#${nameOf(ink, ends)})`;
}

function nameOf(ink: Ink, ends: Ends): string {
  return `soft-${ink}-${ends}`;
}
