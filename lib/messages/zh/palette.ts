import type { palette as english } from "../en/palette";
import { formatNumber } from "../format-number";

const COUNTED = {
  page: (n: string) => `${n}个页面`,
  chart: (n: string) => `${n}张图表`,
  place: (n: string) => `${n}个地点`,
  actor: (n: string) => `${n}个人物或机构`,
  pair: (n: string) => `${n}对结对`,
  event: (n: string) => `${n}项事件`,
} as const;

/** The words of the palette that finds anything, in Chinese; loaded with it. */
export const palette: typeof english = {
  locale: "zh",
  title: "在记录中查找",
  label: "地点、人物或机构、结对、事件、图表或页面",
  hint: "名称、拼音、英文或年份",
  close: "关闭",
  list: "结果",
  group: {
    page: "页面",
    chart: "图表",
    place: "地点",
    actor: "人物与机构",
    pair: "结对",
    event: "事件",
  },
  count: (count) => formatNumber(count, "zh"),
  more: (count, kind) => `另有${COUNTED[kind](formatNumber(count, "zh"))}`,
  found: (parts) =>
    parts
      .map(([kind, count]) => COUNTED[kind](formatNumber(count, "zh")))
      .join("，"),
  none: (query) => `没有名为“${query}”的地点、人物、结对、事件、图表或页面。`,
  advice:
    "请减少词语，只输入一个名称或年份，或改用另一种语言的名称。拼音可不加空格。",
  inTexts: (query) => `在全部事件文本中搜索“${query}”`,
  start: "可用中文、拼音或英文查找；输入多个词语可缩小范围，如“苏州 2023”。",
  loading: "正在载入可查找内容……",
  failed: "未能载入可查找内容。",
  retry: "重试",
  keys: [
    ["↑ ↓", "选择"],
    ["Enter", "打开"],
    ["Ctrl + Enter", "在新标签页打开"],
    ["Esc", "关闭"],
  ],
};
