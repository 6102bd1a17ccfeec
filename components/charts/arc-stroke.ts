import type { ArcKind } from "@/lib/select/charts/select-arcs";
import type { Palette } from "@/lib/theme/palette";

const DASHES: Readonly<Record<ArcKind, string | undefined>> = {
  sister: undefined,
  beside: "3 1.5",
  over: "0.8 1.2",
};

const INKS = {
  sister: "sister-milestone",
  beside: "agreement",
  over: "ink",
} as const satisfies Record<ArcKind, keyof Palette>;

/** How the line of an arc is drawn: each kind in a colour and a dash of its own, in units of the map. */
export function arcStroke(kind: ArcKind, palette: Palette) {
  return {
    fill: "none",
    stroke: palette[INKS[kind]],
    strokeDasharray: DASHES[kind],
  };
}
