import type { pairs as english } from "../en/pairs";
import { formatNumber } from "../format-number";

const number = (value: number) => formatNumber(value, "zh");
const pairsOf = (value: number) => `${number(value)}对`;

// 各省级行政区的简称，按GB/T 2260字母代码。
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "bj京 tj津 he冀 sx晋 nm蒙 ln辽 jl吉 hl黑 sh沪 js苏 zj浙 ah皖 fj闽 jx赣 sd鲁 ha豫 " +
    "hb鄂 hn湘 gd粤 gx桂 hi琼 cq渝 sc川 gz贵 yn云 xz藏 sn陕 gs甘 qh青 nx宁 xj新"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** The words of the explorer of pairs. */
export const pairs: typeof english = {
  title: "结好关系",
  heading: "中美友好省州与友好城市",
  description:
    "中美两国州、省、市、县之间每一对有据可查的结好关系，附日期、状态与来源。",
  contents: "本页内容",
  parts: {
    charts: "图表",
    anniversaries: "周年",
    table: "列表",
    unplaced: "地点未定",
  },
  numbers:
    "“公布”为官方宣布的数字，“有据可查”为本记录逐一收录的关系。统计主体和口径不同，互不构成对方的一部分。",
  documented: {
    value: (total) => `有据可查${total}对`,
    note: (sister, friendship, other) =>
      `下文逐一列出：友好城市关系${sister}对、友好交流关系${friendship}对、其他关系${other}对。`,
  },
  dated: {
    value: (total) => `有日期${total}对`,
    note: (sister, days) =>
      `有据可查且有建立日期的关系，其中友好城市关系${sister}对；${days}对的日期精确到日。`,
  },
  filters: {
    tie: { label: "关系类型", all: "全部类型" },
    status: { label: "状态", all: "全部状态" },
    pairLevel: { label: "层级", all: "两级" },
  },
  status: {
    rest: (ties, dated) =>
      `：友好城市${number(ties.sister)}，友好交流${number(ties.friendship)}，其他${number(ties.other)}；${pairsOf(dated)}有日期。`,
    undatedLeftOut: (count) =>
      `选择时段时，另有${pairsOf(count)}无日期的关系未列入。`,
  },
  idle: (filters) =>
    `按${filters.join("、")}的筛选在本页不起作用：本页列出的是关系而非事件。`,
  charts: "图表",
  table: {
    title: "逐一列出的关系",
    caption: "中美两国地方之间有据可查的关系",
    hint: "点选栏目标题即按该栏排序，再次点选则反序。",
    us: "美方",
    cn: "中方",
    tie: "类型与层级",
    established: "建立",
    status: "状态",
    sources: "来源",
    link: (tie) => `本对关系的链接：${tie}`,
    undated: "无记载",
    ended: (date) => `${date}终止`,
    lasted: (least, most) =>
      least === most
        ? `历时${number(least)}年`
        : `历时${number(least)}或${number(most)}年`,
  },
  unplaced: {
    title: "地点未能确定的关系",
    intro: (count) =>
      `另有${pairsOf(count)}关系，来源未说明所指何地，未计入本页的任何数字、图表和筛选。`,
    us: "美方（据来源）",
    cn: "中方（据来源）",
    note: "未定之处",
  },
  regions: {
    none: "没有符合筛选条件且有据可查的关系",
    title: (total, units, side, district) =>
      side === "states"
        ? `美国${number(units)}个州${district === null ? "" : `和${district}`}共有${pairsOf(total)}关系`
        : `中国${number(units)}个省级行政区共有${pairsOf(total)}关系`,
    partners: (names, total, units, rest) =>
      `${names}：${pairsOf(total)}关系，对方为${units.join("、")}${rest > 0 ? `等${number(units.length + rest)}地` : ""}`,
    most: (names, count) =>
      names.length === 1
        ? `；${names[0] ?? ""}最多，为${pairsOf(count)}`
        : `；${names.join("、")}最多，各${pairsOf(count)}`,
    subtitle: (side, status) =>
      `${side === "states" ? "美国各州" : "中国各省、自治区、直辖市"}有据可查的各类所选关系${status}`,
    established: (period) => `，${period}建立`,
    tile: (name, stateProvince, city) =>
      `${name}：城市间${pairsOf(city)}，省州间${pairsOf(stateProvince)}`,
    partner: "所选地点的对方",
    description: (units, side) =>
      `${side === "states" ? "美国各州和华盛顿哥伦比亚特区" : "记录中的中国省级行政区"}各一格，共${number(units)}格。`,
    reach: "每格均为链接，可按该地筛选本页；方向键可在格间移动。",
    linked: {
      states:
        "在此选择一州，中国各省图中即标出其对方；在彼选择，此处即标出对方。",
      provinces:
        "在此选择一省，美国各州图中即标出其对方；在彼选择，此处即标出对方。",
    },
    framed: "虚线框：所选地点的对方。",
    codes: "格中为各地简称。方格仅为便于阅读而排列，不是地图，不表示任何界线。",
    placeNote: {
      states: "各州计入州政府及州内市、县、区的关系。",
      provinces:
        "各省级行政区计入其政府及所辖市、区、县的关系。没有有据可查关系的显示为0。",
    },
    table: {
      states: "美国各州有据可查的关系",
      provinces: "中国各省级行政区有据可查的关系",
    },
    unit: { states: "州", provinces: "省级行政区" },
    stateProvince: "省州间",
    city: "城市间",
    total: "合计",
    undated: "其中无日期",
    inactive: "本图统计的是关系而非事件",
    source: (documents) =>
      `来源：本记录中关于各对关系的${number(documents)}份文献。`,
  },
  statuses: {
    title: (active, suspended, ended, unknown) =>
      `${
        ended + suspended === 0
          ? "未见关系终止或中止"
          : `${pairsOf(ended)}关系已终止，${pairsOf(suspended)}中止`
      }；近期来源称${pairsOf(active)}活跃，${pairsOf(unknown)}无近期记载`,
    none: "没有符合筛选条件且有据可查的关系",
    subtitle: "有据可查的关系，按状态和类型；空格表示没有",
    columns: { sister: "友好城市", friendship: "友好交流", other: "其他" },
    cell: (status, tie, count) => `${status}，${tie}：${pairsOf(count)}`,
    description: "四行三列的小表，行为状态，列为关系类型。",
    reach: "每格均为链接，可据以筛选本页；方向键可在格间移动。",
    unknownNote: "“无记载”指未见近期来源，不表示关系已失效。",
    ended: (tie, when, note) => `${tie}：${when}${note}`,
    table: "有据可查的关系，按状态和类型",
    endedTable: "关系终止或中止的缘由",
    status: "状态",
    all: "合计",
    pair: "关系",
    note: "来源所述",
    years: "持续时间",
    notDated: "没有来源载明终止日期",
  },
  provinceCode: (code) => SHORT[code] ?? code.toUpperCase(),
};
