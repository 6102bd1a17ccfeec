import type { MouseEvent } from "react";
import { isPlainClick } from "@/components/ui/is-plain-click";

/** Opens a link that leads to another page in a window of its own, so that the room does not lose its scene. */
export function openBeside(event: MouseEvent): void {
  const link = (event.target as Element).closest("a");
  if (!link?.href || !isPlainClick(event)) return;
  if ("share" in link.dataset || link.hasAttribute("download")) return;
  const { origin, pathname, search } = new URL(link.href);
  const here =
    origin === location.origin &&
    pathname === location.pathname &&
    search === location.search;
  if (here) return;
  event.preventDefault();
  window.open(link.href, "_blank", "noopener");
}
