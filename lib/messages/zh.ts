import type { ChartMessages } from "./chart-messages";
import { firstChinese } from "./first-chinese";
import { charts } from "./zh/charts";

/** Every word that pages share, in Chinese. */
export const chinese: ChartMessages = { ...firstChinese, charts };
