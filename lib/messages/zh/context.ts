import type { context as english } from "../en/context";
import { formatNumber } from "../format-number";

const number = (value: number) => formatNumber(value, "zh");

/** 时间线背景与数据图层用语。 */
export const context: typeof english = {
  heading: "事件背景：任期与数据",
  controls: "时间线背景",
  bands: "领导人任期",
  bandsHint: "两国国家元首的任期",
  metric: "数据",
  none: "无",
  metrics: {
    pairs: "公布的友好城市对数",
    exports: "各州出口",
    trade: "全国贸易",
  },
  exportsOf: "出口州",
  allStates: "所有州",
  asFiltered: (name) => `${name}（按地点筛选）`,
  apply: "显示",
  offices: { US: "美国总统", CN: "中国国家元首" },
  leaders: "美国和中国的国家元首",
  term: (name, office, from, to) => `${name}，${office}，${from}至${to}`,
  termSince: (name, office, from) => `${name}，${office}，${from}就任`,
  termRule:
    "领导人任期：职务名称以本记录为准；美国总统任期自1月20日起。箭头表示本记录未载任期终止日期。",
  sources: "来源：",
  showTerms: "查看任期",
  termTable: "国家元首及其任期（据本记录）",
  name: "姓名",
  office: "职务",
  from: "起",
  to: "止",
  inOffice: "在任",
  showNumbers: "查看数字",
  unit: {
    pairs: "单位：对",
    exports: "人口普查局，现价美元",
    trade: "现价美元",
  },
  of: {
    pairs: "省州与城市合计",
    levels: { "state-province": "省州", city: "城市" },
    state: (name) => `${name}对华货物出口`,
    allStates: "各州和特区对华货物出口",
    trade: "美国对华货物贸易",
  },
  nothing: "此时段内无有据可查的数字。",
  pairs: {
    subtitle:
      "官方或媒体公布的总数，单位：对；涵盖所有地点，不受地点筛选影响。",
    description: (counts) =>
      `时间轴上${number(counts)}个公布的总数；阶梯线将每个官方统计数延续至下一个。`,
    marks: "实心为官方统计，空心为约数；标记的长度为该数字所注日期的范围。",
    line: "阶梯线将每个官方统计数延续至下一次公布，不连接其他数字。统计主体和口径不同；逐一有据可查的关系另见图表。",
    source: "来源：见表中所列文献，最近一份为",
  },
  exports: {
    title: (value, year) => `${year}年美国各州和特区对华货物出口合计${value}`,
    subtitle: "美国各州和特区对华货物出口合计，按年，现价美元",
    description: (years) =>
      `时间轴上的面积图，共${number(years)}年，每年一级。`,
    sum: (series) =>
      `由同一份人口普查局数据中的${number(series)}个数列在此相加得出；全国出口另据人口普查局的其他数据，两者不同。`,
    table: "美国各州和特区对华货物出口合计，人口普查局口径，百万美元（现价）",
  },
};
