/** Fills the screen with the page, or gives it back; browsers may refuse either. */
export function toggleFullscreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => undefined);
}
