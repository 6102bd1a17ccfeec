import type { MouseEvent } from "react";

/** Whether a click on a link means "here", not a new tab, a new window or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  const modified =
    event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
