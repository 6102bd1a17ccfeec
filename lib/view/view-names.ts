/** The views that each page shows live, in its order; what several pages show stands with the dashboard. */
const VIEWS_OF = {
  "/": [
    "timeline",
    "pairs-growth",
    "pairs-by-state",
    "rank-counts",
    "state-exports",
    "state-export-series",
    "national-trade",
  ],
  "/pairs": [
    "pairs-by-province",
    "pairs-calendar",
    "pairs-status",
    "pairs-matrix",
    "pairs-map",
  ],
  "/trade": [
    "export-share",
    "export-slope",
    "export-heat",
    "export-multiples",
    "state-ranks",
    "ties-and-exports",
    "trade-balance",
  ],
} as const;

/** The path in English of a page that shows views. */
export type ViewPage = keyof typeof VIEWS_OF;

/** Every view that can be shown by itself: the timeline, and the charts in the order of their pages. */
export const VIEW_NAMES = [
  ...VIEWS_OF["/"],
  ...VIEWS_OF["/pairs"],
  ...VIEWS_OF["/trade"],
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Whether a text names a view. */
export function isViewName(text: string): text is ViewName {
  return (VIEW_NAMES as readonly string[]).includes(text);
}

/** The page that shows a view live; what several pages show is of the dashboard. */
export function viewPage(name: ViewName): ViewPage {
  const shows = (page: ViewPage) =>
    (VIEWS_OF[page] as readonly ViewName[]).includes(name);
  if (shows("/pairs")) return "/pairs";
  return shows("/trade") ? "/trade" : "/";
}

/** Charts of the dashboard that the page of trade shows too, among all others on trade. */
const ON_TRADE_TOO: readonly ViewName[] = [
  "rank-counts",
  "state-exports",
  "state-export-series",
  "national-trade",
];

/** The page that links to a view lead to: of several that show it, the one on its subject. */
export function livePage(name: ViewName): ViewPage {
  return ON_TRADE_TOO.includes(name) ? "/trade" : viewPage(name);
}

/** The view that stands for a whole page where one must: in the preview of its link, and where it is embedded. */
export const PAGE_VIEWS: Readonly<Record<ViewPage, ViewName>> = {
  "/": "timeline",
  "/pairs": "pairs-map",
  "/trade": "state-exports",
};
