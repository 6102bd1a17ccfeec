import type { PairsMessages } from "./page-messages";
import { chinese } from "./zh";
import { pairs } from "./zh/pairs";
import { pairsCharts } from "./zh/pairs-charts";
import { pairsFilters } from "./zh/pairs-filters";

/** Every word of the explorer of pairs, in Chinese. */
export const chinesePairs: PairsMessages = {
  ...chinese,
  filters: pairsFilters,
  pairs,
  pairsCharts,
};
