import type { ComponentProps } from "react";
import { palette } from "@/lib/messages/en/palette";
import { loadIndex } from "./load-index";
import { PaletteDialog } from "./palette-dialog";

/**
 * The palette in English; a page loads the words of its own language only.
 *
 * @public
 */
export function Palette(
  props: Omit<ComponentProps<typeof PaletteDialog>, "words">,
) {
  return <PaletteDialog {...props} words={palette} />;
}

/**
 * Fetches what the palette finds ahead of its use.
 *
 * @public
 */
export function warm(): void {
  loadIndex("en").catch(() => {});
}
