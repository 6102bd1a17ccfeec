import { fixedPalette, type Palette } from "@/lib/theme/palette";

/** What a canvas paints with. */
export interface BrushKit {
  readonly palette: Palette;
  /** CSS font family. */
  readonly face: string;
  /** The mark or cluster that shows the keyboard's focus. */
  readonly focused: { readonly lane: string; readonly row: number } | null;
}

const LIGHT = fixedPalette("light");
const DARK = fixedPalette("dark");

/** The colours of the page's theme as it is now: a canvas knows no custom properties. */
export function themePalette(): Palette {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light") return LIGHT;
  if (chosen === "dark") return DARK;
  return matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
}
