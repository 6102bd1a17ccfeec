import { formatNumber } from "../format-number";
import { filters } from "./filters";

const pairs = (count: number) => `${formatNumber(count, "zh")}对`;

/** The words of the filters where they choose ties, in Chinese. */
export const pairsFilters: typeof filters = {
  ...filters,
  form: "筛选结好关系",
  events: pairs,
  period: { ...filters.period, label: "建立时间" },
  search: { ...filters.search, hint: "中文、英文或拼音名称" },
  status: {
    ...filters.status,
    count: (shown: number, total: number) =>
      shown === total
        ? `有据可查的关系${pairs(total)}`
        : `有据可查的关系${pairs(shown)}（共${pairs(total)}）`,
  },
  empty: {
    title: "没有符合这些条件且有据可查的关系",
    advice: "可移除其中一项：",
    without: (name: string, count: number) => `移除${name}：${pairs(count)}`,
  },
};
