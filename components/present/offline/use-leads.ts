import { useEffect, useState } from "react";

/**
 * Sees to where links lead from this file: what is elsewhere opens in a window of its own, so that the room keeps its
 * scene; a page of the site is not in the file, and its address comes back to be shown.
 */
export function useLeads(site: string): {
  address: string | null;
  close: () => void;
} {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest("a[href]");
      // What the components have handled themselves is done.
      if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented)
        return;
      const href = link.getAttribute("href") ?? "";
      if (/^https?:/.test(href)) {
        link.target = "_blank";
        link.rel = "noopener noreferrer";
      } else if (/^[/?]/.test(href)) {
        event.preventDefault();
        setAddress(new URL(href, `${site}/`).href);
      }
    };
    document.addEventListener("click", onClick);
    document.addEventListener("auxclick", onClick);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("auxclick", onClick);
    };
  }, [site]);
  return { address, close: () => setAddress(null) };
}
