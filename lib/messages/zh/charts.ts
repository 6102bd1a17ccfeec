import { formatNumber } from "../format-number";
import type { charts as english } from "../en/charts";
import { pairCharts } from "./charts-pairs";
import { tradeCharts } from "./charts-trade";

const n = (value: number) => formatNumber(value, "zh");

export const charts: typeof english = {
  heading: "图表",
  intro:
    "地点、时段和结好关系的筛选在有意义之处作用于图表；不起作用时，图表会说明。",
  asOf: (date) => `记录截至${date}。`,
  allInTable: () => "全部数值见数据表。",
  dataTable: "数据表",
  dataTables: "数据表",
  sources: "来源",
  blank: "无记载",
  show: "显示",
  brush: {
    label: "本页时段",
    hint: "沿年份拖动，可选择全页的时段",
  },
  nothing: "所选范围内没有可绘制的内容。",
  selected: "已选",
  inactive: (filters, reason) =>
    `按${filters.join("、")}的筛选对本图不起作用：${reason}。`,
  filters: {
    actor: "人物或机构",
    place: "地点",
    period: "时段",
    kind: "事件类型",
    level: "事件层级",
    tie: "关系类型",
    status: "关系状态",
    pairlevel: "结对层级",
    text: "文字",
  },
  moreLanes: (lanes, events) => `另有${n(lanes)}条泳道，共${n(events)}项事件`,
  noRoom: (names) => `此处无法容纳：${names.join("、")}`,
  moreRows: (rows, columns) =>
    columns > 0 ? `另有${n(rows)}行、${n(columns)}列` : `另有${n(rows)}个`,
  pairs: pairCharts,
  trade: tradeCharts,
};
