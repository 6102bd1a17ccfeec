/** Every view that can be shown by itself: the timeline, and the charts in the order of their pages. */
export const VIEW_NAMES = [
  "timeline",
  "pairs-growth",
  "pairs-by-state",
  "rank-counts",
  "state-exports",
  "state-export-series",
  "national-trade",
  "pairs-by-province",
  "pairs-calendar",
  "pairs-status",
  "pairs-matrix",
  "pairs-map",
  "export-share",
  "export-slope",
  "export-heat",
  "export-multiples",
  "state-ranks",
  "ties-and-exports",
  "trade-balance",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** The path in English of a page that shows views. */
export type ViewPage = "/" | "/pairs" | "/trade";

const OF_PAIRS: ReadonlySet<ViewName> = new Set<ViewName>([
  "pairs-by-province",
  "pairs-calendar",
  "pairs-status",
  "pairs-matrix",
  "pairs-map",
]);
const OF_TRADE: ReadonlySet<ViewName> = new Set<ViewName>([
  "export-share",
  "export-slope",
  "export-heat",
  "export-multiples",
  "state-ranks",
  "ties-and-exports",
  "trade-balance",
]);

/** Whether a text names a view. */
export function isViewName(text: string): text is ViewName {
  return (VIEW_NAMES as readonly string[]).includes(text);
}

/** The page that shows a view live; what several pages show is of the dashboard. */
export function viewPage(name: ViewName): ViewPage {
  if (OF_PAIRS.has(name)) return "/pairs";
  return OF_TRADE.has(name) ? "/trade" : "/";
}

/** The view that stands for a whole page where one must: in the preview of its link, and where it is embedded. */
export const PAGE_VIEWS: Readonly<Record<ViewPage, ViewName>> = {
  "/": "timeline",
  "/pairs": "pairs-map",
  "/trade": "state-exports",
};
