import { formatNumber } from "../format-number";
import type { timeline as english } from "../en/timeline";

const n = (value: number) => formatNumber(value, "zh");

export const timeline: typeof english = {
  heading: "中美友好城市与领导人会晤，1979—2024",
  reported: {
    value: (total) => `据公布共${total}对`,
    split: (states, cities, when, again) =>
      `${when}：友好省州${states}对、友好城市${cities}对${again === null ? "" : `；${again}公布的总数相同`}。`,
    since: (total, when) => `至${when}为${total}对。`,
  },
  documented: {
    value: (ties) => `逐一记载${n(ties)}对友好关系`,
    note: (states, cities, dated) =>
      `其中省州${states}对、城市${cities}对；${dated}对有结好日期。`,
  },
  recorded: {
    value: (events) => `${n(events)}项事件`,
    note: (sources) => `每项事件均注明来源，共引用${n(sources)}份文献。`,
  },
  title: "时间线",
  lane: (count, total) =>
    count === total ? n(total) : `${n(count)} / ${n(total)}`,
  sharedLane: (count, total) =>
    count === total ? `${n(total)}项次` : `${n(count)} / ${n(total)}项次`,
  laneLabel: (name, count, total) =>
    `${name}，共${n(total)}项事件，显示${n(count)}个`,
  sharedLaneLabel: (name, count, total) =>
    `${name}，共列入${n(total)}次，显示${n(count)}次`,
  laneEntries: (events, entries) =>
    `${n(events)}项事件，在各泳道共列入${n(entries)}次`,
  mark: (title, date, kind) => `${title}。${date}。${kind}`,
  cluster: (count, from, to, top) =>
    `${n(count)}项事件，${from}至${to}，包括：${top}`,
  clusterHeading: (count) => `相邻的${n(count)}项事件`,
  zoomIn: "放大",
  zoomOut: "缩小",
  earlier: "更早",
  later: "更晚",
  allYears: "全部年份",
  tools: "缩放与平移",
  overview: "各年事件数",
  overviewHint: "拖动以选择年份",
  overviewStart: "时段起点",
  overviewEnd: "时段终点",
  legend: "日期的画法",
  legendDay: "确知到日",
  legendSpan: "持续数日",
  legendMonth: "仅知年月或年份",
  legendAbout: "约略日期",
  legendOpen: "尚未结束",
  legendCluster: "过于密集、合并显示的事件",
  legendContext: "被筛选条件排除",
  panel: "事件详情",
  close: "关闭",
  previous: "上一事件",
  next: "下一事件",
  openPage: "在单独页面打开",
  loading: "正在加载详情……",
  failed: "未能加载详情。",
  searchFailed: "未能加载文本搜索。其他筛选仍可使用，请稍后再试。",
  retry: "重试",
  sorting: "正在整理事件",
};
