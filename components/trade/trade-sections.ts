import type { ChartName } from "@/components/charts/chart-props";

/** The sections of the page with their charts, in order. */
export const TRADE_SECTIONS = [
  {
    id: "exports",
    charts: [
      "state-exports",
      "export-share",
      "export-slope",
      "state-export-series",
      "export-heat",
      "export-multiples",
    ],
  },
  { id: "ranks", charts: ["state-ranks", "rank-counts"] },
  { id: "ties", charts: ["ties-and-exports"] },
  { id: "national", charts: ["national-trade", "trade-balance"] },
] as const satisfies readonly {
  readonly id: string;
  readonly charts: readonly ChartName[];
}[];
