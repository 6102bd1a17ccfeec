import type { PairsMessages } from "@/lib/messages/page-messages";
import type { Palette } from "@/lib/theme/palette";
import { BIN_INKS } from "./state-tile";
import { countsOf } from "./matrix-cell";

interface MatrixKeyProps {
  /** The words of the page's language. */
  readonly messages: PairsMessages;
  readonly palette: Palette;
}

/** What shade, number and frame of a cell mean. */
export function MatrixKey({ messages, palette }: MatrixKeyProps) {
  const words = messages.pairsCharts.matrix;
  return (
    <ul className="text-muted mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <li className="flex items-center gap-2">
        <Sample sister={2} beside={0} palette={palette} />
        {words.keySister}
      </li>
      <li className="flex items-center gap-2">
        <Sample sister={0} beside={1} palette={palette} />
        {words.keyBeside}
      </li>
    </ul>
  );
}

/** A cell as an example. */
export function Sample({
  sister,
  beside,
  palette,
}: {
  readonly sister: number;
  readonly beside: number;
  readonly palette: Palette;
}) {
  const [fill, ink] = BIN_INKS[sister > 0 ? 2 : 0];
  return (
    <svg width={32} height={24} aria-hidden="true" fontSize={12.5}>
      <rect
        x={1}
        y={1}
        width={30}
        height={22}
        rx={2}
        fill={palette[sister > 0 ? fill : "card"]}
        stroke={beside > 0 ? palette.muted : "none"}
        strokeWidth={1.25}
        strokeDasharray="3 2"
      />
      <text x={16} y={12} dy="0.35em" textAnchor="middle" fill={palette[ink]}>
        {countsOf(sister, beside)}
      </text>
    </svg>
  );
}
