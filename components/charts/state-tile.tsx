import type { HTMLAttributes } from "react";
import type { PlacedTile, TieBin } from "@/lib/layout/charts/pairs-by-state";
import type { ChartSize } from "@/lib/layout/charts/plot";
import { round } from "@/lib/layout/round";
import type { Ink, Palette } from "@/lib/theme/palette";

/** The shade of each bin, and the text colour that holds 4.5:1 on it in both themes. */
export const BIN_INKS: Readonly<
  Record<TieBin, readonly [fill: Ink, text: Ink]>
> = {
  0: ["seq-0", "ink"],
  1: ["seq-1", "ink"],
  2: ["seq-2", "ink"],
  3: ["seq-3", "ink"],
  4: ["seq-4", "card"],
};

interface StateTileProps {
  readonly tile: PlacedTile;
  /** Of every tile. */
  readonly size: ChartSize;
  /** What the tile says in words. */
  readonly label: string;
  /** Whether it answers to a choice elsewhere: framed with a dashed line. */
  readonly lit?: boolean;
  readonly palette: Palette;
  readonly href: string;
  /** Called instead of following the link. */
  readonly onPlace?: ((id: string) => void) | undefined;
  /** How the tile takes part in the keyboard's way through the grid. */
  readonly focus: Pick<
    HTMLAttributes<HTMLAnchorElement>,
    "tabIndex" | "onFocus" | "onKeyDown"
  >;
}

/** A state: its code, its city ties as number and shade, its state–province ties as one diamond each. */
export function StateTile({
  tile,
  size,
  label,
  lit = false,
  palette,
  href,
  onPlace,
  focus,
}: StateTileProps) {
  const [fill, text] = BIN_INKS[tile.bin];
  const { x, y, stateProvince, city, selected } = tile;
  const middle = x + size.width / 2;
  return (
    <a
      {...focus}
      href={href}
      data-state={tile.state}
      aria-label={label}
      aria-current={selected ? "true" : undefined}
      onClick={(event) => {
        if (
          !onPlace ||
          event.metaKey ||
          event.ctrlKey ||
          event.shiftKey ||
          event.altKey
        )
          return;
        event.preventDefault();
        onPlace(tile.state);
      }}
    >
      <title>{label}</title>
      <rect
        x={x}
        y={y}
        width={size.width}
        height={size.height}
        rx={2}
        fill={palette[fill]}
        stroke={selected ? palette.ink : "none"}
        // Twice the gap between tiles: it reaches the next tile and no further.
        strokeWidth={3}
      />
      {lit && !selected && (
        <LitFrame {...{ x, y, size }} stroke={palette[text]} />
      )}
      <g aria-hidden="true" fill={palette[text]} textAnchor="middle">
        <text x={middle} y={y + 12.5} fontWeight={selected ? 700 : 400}>
          {tile.code}
        </text>
        <text x={middle} y={y + 25} fontWeight={600}>
          {city}
        </text>
        <Diamonds x={middle} y={y + size.height - 4} count={stateProvince} />
      </g>
    </a>
  );
}

/** The dashed line inside a tile that answers to a choice elsewhere. */
function LitFrame(props: {
  readonly x: number;
  readonly y: number;
  readonly size: ChartSize;
  readonly stroke: string;
}) {
  const { x, y, size, stroke } = props;
  return (
    <rect
      x={x + 1.5}
      y={y + 1.5}
      width={size.width - 3}
      height={size.height - 3}
      fill="none"
      stroke={stroke}
      strokeWidth={1.5}
      strokeDasharray="4 2"
    />
  );
}

/** One small diamond for each state–province tie, in a row about `x`. */
function Diamonds({
  x,
  y,
  count,
}: {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}) {
  const first = x - ((count - 1) * 7) / 2;
  return Array.from({ length: count }, (_, i) => (
    <path
      key={i}
      d={`M${round(first + i * 7)},${round(y - 3)}l3,3l-3,3l-3,-3z`}
    />
  ));
}
