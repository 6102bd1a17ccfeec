import {
  formatPictureParams,
  parsePictureParams,
  type PictureFormat,
  type PictureParams,
} from "./picture-params";

/** A view to share, as the page links to its embed. */
export interface SharedView {
  readonly name: string;
  /** The site's address with the path it stands under, without a slash at its end. */
  readonly site: string;
  /** The filters and choices, as a query without a question mark. */
  readonly query: string;
}

const EMBED = /^(.*)\/embed\/([a-z-]+)$/;

/**
 * The view that an absolute address of an embed shows, without its looks; null for any other address.
 *
 * @example sharedView("https://x.org/embed/timeline?q=hebei&lang=zh") // { name: "timeline", site: "https://x.org", query: "q=hebei" }
 */
export function sharedView(href: string): SharedView | null {
  const { origin, pathname, searchParams } = new URL(href);
  const [, path, name] = EMBED.exec(pathname) ?? [];
  if (path === undefined || name === undefined) return null;
  const query = parsePictureParams(searchParams).rest.toString();
  return { name, site: origin + path, query: query.replaceAll("%2C", ",") };
}

/** The absolute address of a view as a page without chrome. */
export function embedAddress(
  { site, name, query }: SharedView,
  look: Partial<PictureParams>,
): string {
  return withQuery(`${site}/embed/${name}`, query, look);
}

/** The absolute address of a view as a file. */
export function fileAddress(
  { site, name, query }: SharedView,
  format: PictureFormat,
  look: Partial<PictureParams>,
): string {
  return withQuery(`${site}/charts/${name}.${format}`, query, look);
}

function withQuery(
  path: string,
  query: string,
  look: Partial<PictureParams>,
): string {
  const parts = [query, formatPictureParams(look)].filter((part) => part);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}
