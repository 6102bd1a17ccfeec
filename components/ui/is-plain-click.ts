import type { MouseEvent } from "react";

type Click = Pick<
  MouseEvent,
  "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "button" | "defaultPrevented"
>;

/** Whether a click on a link means "here", not a new tab, a new window or a download. */
export function isPlainClick(event: Click): boolean {
  const modified =
    event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
