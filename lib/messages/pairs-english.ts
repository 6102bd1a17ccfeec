import { english } from "./en";
import { pairs } from "./en/pairs";
import { pairsCharts } from "./en/pairs-charts";
import { pairsFilters } from "./en/pairs-filters";
import type { PairsMessages } from "./page-messages";

/** Every word of the explorer of pairs, in English. */
export const englishPairs: PairsMessages = {
  ...english,
  filters: pairsFilters,
  pairs,
  pairsCharts,
};
