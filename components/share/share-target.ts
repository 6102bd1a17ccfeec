import { sharedView, type SharedView } from "@/lib/view/share-addresses";

/** What a link of the page shares. */
export interface ShareTarget {
  /** The view; null where the page itself is shared. */
  readonly view: SharedView | null;
  /** What the page calls it. */
  readonly title: string;
  /** Its absolute address on the page, as it stands now. */
  readonly live: string;
  /** The version of the record that it shows. */
  readonly version: string;
}

/** What a link shares: the view of the card around it, or the page. */
export function shareTarget(
  link: HTMLAnchorElement,
  version: string,
): ShareTarget {
  const view = sharedView(link.href);
  const card = link.closest("figure, section");
  const page = location.href.replace(/#.*$/, "");
  const label = card?.getAttribute("aria-labelledby");
  const named = label && document.getElementById(label)?.textContent;
  return {
    view,
    title: (view && named) || document.title,
    live: view && card?.id ? `${page}#${card.id}` : page,
    version,
  };
}
