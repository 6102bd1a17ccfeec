import { countOf, formatNumber } from "../format-number";
import { filters } from "./filters";

/** The words of the filters where they choose ties, in English. */
export const pairsFilters: typeof filters = {
  ...filters,
  form: "Filter the ties",
  events: (count: number) => countOf(count, "tie"),
  period: { ...filters.period, label: "Established" },
  search: {
    ...filters.search,
    hint: "Names in English, Chinese or pinyin",
  },
  status: {
    ...filters.status,
    count: (shown: number, total: number) =>
      shown === total
        ? countOf(total, "documented tie")
        : `${formatNumber(shown, "en")} of ${countOf(total, "documented tie")}`,
  },
  empty: {
    title: "No documented tie passes these filters",
    advice: "Take one away:",
    without: (name: string, count: number) =>
      `Without ${name}: ${countOf(count, "tie")}`,
  },
};
