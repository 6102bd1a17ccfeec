import { parsePictureParams } from "../picture-params";
import { isViewName, PAGE_VIEWS, type ViewName } from "../view-names";

/** What an address of this site shows. */
export interface AddressedView {
  /** The view that is drawn; null where only parameters are given. */
  readonly chart: ViewName | null;
  /** In the grammar of addresses, without the question mark. */
  readonly query: string;
}

const PARAM_OF = { events: "event", actors: "actor", places: "place" } as const;

/**
 * The view that an address of this site shows, of whatever host: a page, an embed, a picture, or only its parameters.
 * Null for what is no such address. Never throws.
 *
 * @example readAddress("https://x.org/zh/pairs?place=us-ia#chart-pairs-status") // { chart: "pairs-status", query: "place=us-ia" }
 */
export function readAddress(text: string): AddressedView | null {
  const address = parseAddress(text.trim());
  if (!address) return null;
  const { pathname, searchParams, hash } = address;
  const path = pathname.replace(/^\/zh(?=\/|$)/, "") || "/";
  const query = viewQuery(searchParams);
  const carded = hash.replace(/^#(chart-)?/, "");
  const [, folder = "", id = ""] = path.split("/");
  const file = id.replace(/\.[a-z]+$/, "");
  if (folder === "embed" || folder === "charts")
    return isViewName(file) ? { chart: file, query } : null;
  if (folder in PARAM_OF && /^[a-z0-9-]+$/.test(id)) {
    const own = `${PARAM_OF[folder as keyof typeof PARAM_OF]}=${id}`;
    return { chart: "timeline", query: query ? `${own}&${query}` : own };
  }
  if (!(path in PAGE_VIEWS)) return null;
  const page = PAGE_VIEWS[path as keyof typeof PAGE_VIEWS];
  return { chart: isViewName(carded) ? carded : page, query };
}

function parseAddress(text: string): URL | null {
  const isWhole = /^(https?:\/\/|\/)/.test(text);
  const isQuery = /^\??[a-z]+=/.test(text);
  if (!isWhole && !isQuery) return null;
  try {
    return new URL(
      isWhole ? text : `/?${text.replace(/^\?/, "")}`,
      "http://localhost",
    );
  } catch {
    return null;
  }
}

function viewQuery(params: URLSearchParams): string {
  const { rest } = parsePictureParams(params);
  return rest.toString().replaceAll("%2C", ",");
}
