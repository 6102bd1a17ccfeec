import { isViewName, PAGE_VIEWS, type ViewName } from "./view-names";

/** The view that an address of this site stands for. */
export interface OembedTarget {
  readonly name: ViewName;
  /** What the address asks of it, the language of its path included. */
  readonly params: URLSearchParams;
  /** The parameter that names the row whose page it is. */
  readonly row?: string;
}

const ANCHOR = /^#chart-(.+)$/;
const CHROMELESS = /^\/(?:embed\/([^/.]+)|charts\/([^/.]+)\.[a-z]+)$/;
const OF_A_ROW = /^\/(event|place|actor)s\/([^/]+)$/;

/**
 * The view that an address of this site stands for, by its path below `base`, its query and its anchor; null where
 * there is none. The page of an event, a place or a person stands for its timeline.
 */
export function oembedTarget(address: URL, base = "/"): OembedTarget | null {
  const below = base.replace(/\/$/, "");
  if (!address.pathname.startsWith(`${below}/`)) return null;
  const path = address.pathname.slice(below.length).replace(/(?<=.)\/$/, "");
  const bare = path.replace(/^\/zh(?=\/|$)/, "") || "/";
  const params = new URLSearchParams(address.searchParams);
  if (bare !== path && !params.get("lang")?.trim()) params.set("lang", "zh");
  const [, row, id] = OF_A_ROW.exec(bare) ?? [];
  if (row && id) {
    params.set(row, id);
    return { name: "timeline", params, row };
  }
  const name = viewName(bare, address.hash);
  return name && isViewName(name) ? { name, params } : null;
}

function viewName(path: string, anchor: string): string | undefined {
  const [, embedded, file] = CHROMELESS.exec(path) ?? [];
  if (embedded ?? file) return embedded ?? file;
  const first = Object.entries(PAGE_VIEWS).find(([page]) => page === path)?.[1];
  const anchored = ANCHOR.exec(anchor)?.[1];
  return first && anchored !== undefined && isViewName(anchored)
    ? anchored
    : first;
}
