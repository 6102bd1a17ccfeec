import type { Box } from "@/lib/layout/place-popover";

/** A box of the plot as one of the viewport: `surface` is the element that the timeline is drawn in, `gutter` the width of its column of headings; pixels. */
export function boxOnPage(
  surface: Element | null,
  gutter: number,
  box: Box,
): Box {
  const ground = surface?.getBoundingClientRect();
  return {
    ...box,
    left: (ground?.left ?? 0) + gutter + box.left,
    top: (ground?.top ?? 0) + box.top,
  };
}
