/** Every chart by its name, with the page that it stands on, in the order of the pages. */
export const CHART_PAGES = {
  "pairs-growth": "/",
  "pairs-by-state": "/",
  "rank-counts": "/",
  "state-exports": "/",
  "state-export-series": "/",
  "national-trade": "/",
  "pairs-by-province": "/pairs",
  "pairs-matrix": "/pairs",
  "pairs-map": "/pairs",
  "pairs-calendar": "/pairs",
  "pairs-status": "/pairs",
  "export-slope": "/trade",
  "export-multiples": "/trade",
  "export-heat": "/trade",
  "export-share": "/trade",
  "state-ranks": "/trade",
  "trade-balance": "/trade",
  "ties-and-exports": "/trade",
} as const;

/** The pages that are not of one row of the record, with the parts that have a heading of their own. */
export const PAGES = [
  "/",
  "/pairs",
  "/trade",
  "/present",
  "/sources",
  "/about",
  "/about#method",
  "/about#coverage",
  "/about#conflicts",
  "/about#seed",
  "/pairs#anniversaries",
  "/pairs#unplaced",
  "/trade#trade-method",
] as const;
