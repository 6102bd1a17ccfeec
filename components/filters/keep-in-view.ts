const MARGIN = 8;

/** Moves a popup that has just opened to the left, as far as it reaches over the page's right edge. */
export function keepInView(popup: HTMLElement | null): void {
  if (!popup) return;
  popup.style.marginInlineStart = "";
  const edge = document.documentElement.clientWidth - MARGIN;
  const over = popup.getBoundingClientRect().right - edge;
  if (over > 0) popup.style.marginInlineStart = `${-over}px`;
}
