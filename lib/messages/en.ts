import type { ChartMessages } from "./chart-messages";
import { firstEnglish } from "./first-english";
import { charts } from "./en/charts";

/** Every word that pages share, in English. */
export const english: ChartMessages = { ...firstEnglish, charts };
