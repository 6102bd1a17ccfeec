import type { brief as english } from "../en/brief";
import { formatNumber } from "../format-number";

interface Sisters {
  readonly total: number;
  readonly dated: number;
  readonly firstYear: number | null;
}

const number = (value: number) => formatNumber(value, "zh");

/** 有日期者几对、最早何年。 */
function sayDated({ total, dated, firstYear }: Sisters): string {
  if (firstYear === null)
    return total === 1 ? "，日期未见记载" : "，日期均未见记载";
  if (total === 1) return `，始于${firstYear}年`;
  const share = dated === total ? "均有日期" : `其中${number(dated)}对有日期`;
  return `，${share}，最早始于${firstYear}年`;
}

/** 地方简报用语。 */
export const brief: typeof english = {
  title: (name) => `${name}：简报`,
  onTimeline: "在时间线上查看",
  print: "可直接打印，首页自成一体。",
  notFound: "本记录在此地址没有地点。",
  kind: {
    country: "国家",
    state: "州",
    province: "省",
    municipality: "直辖市",
    "autonomous-region": "自治区",
    "prefecture-city": "地级市",
    "county-city": "县级市",
    district: "区",
    county: "县",
    city: "城市",
    port: "港口",
    other: "地方",
  },
  federalDistrict: "联邦特区",
  in: " · ",
  separator: "、",
  listSeparator: "；",
  colon: "：",
  bracket: ["（", "）"],
  sentenceGap: "",
  elsewhere: {
    "/pairs": "逐对查看全部结对关系",
    "/": "在时间线上查看全部事件",
  },
  figuresTitle: "主要数字",
  summary: {
    own: (name, count) =>
      count.total === 0
        ? `本记录未载${name}本级的友好城市（省州）关系。`
        : `${name}本级有${number(count.total)}对有记载的友好城市（省州）关系${sayDated(count)}。`,
    within: (count) => `所辖各地有${number(count.total)}对${sayDated(count)}。`,
    otherTies: (count) => `另有${number(count)}对友好交流或其他关系。`,
    events: (count, first, last) =>
      count === 1
        ? `本记录载有1项事件，时间为${first}。`
        : `本记录载有${number(count)}项事件，最早为${first}，最近为${last}。`,
    noEvents: "本记录未载相关事件。",
    exports: (value, year, rank) =>
      `${year}年对华货物出口${value}（人口普查局口径，现价美元）${rank === null ? "" : `，中国居其货物出口市场第${number(rank)}位`}。`,
  },
  figures: {
    own: "有记载的友好关系",
    within: "所辖各地的友好关系",
    dated: (count, year) => `${number(count)}对有日期，最早${year}年`,
    otherTies: "友好交流及其他关系",
    events: "事件",
    meetings: "会见与访问",
    exports: (year) => `${year}年对华货物出口`,
    exportsNote: "现价美元",
    rankNote: (rank) => `中国居其出口市场第${number(rank)}位`,
  },
  ties: {
    own: (name) => `${name}的结对关系`,
    within: (name) => `${name}所辖各地的结对关系`,

    furtherOwn: (name) => `${name}的其余结对关系`,
    furtherWithin: (name) => `${name}所辖各地的其余结对关系`,
    none: "未见结对关系的记载。",
    here: "地方",
    partner: "对方",
    tie: "关系类别",
    established: "建立时间",
    status: "现状与说明",
    statusUnknown: "现状无记载",
    sources: "来源",
    undated: "无记载",
    more: {
      below: (count) => `另有${number(count)}对见下文。`,
      page2: (count) => `另有${number(count)}对见第2页。`,
    },
  },
  meetings: {
    foremost: "重要会见与访问",
    all: (count) => `会见与访问（${number(count)}项）`,
    explained: "记录中载有人名的领导人会晤、访问与会议；由近及远。",
    chosen: "按“方法”页所述重要性规则选取；由近及远。",
    when: "时间",
    what: "会见及参与者",
    where: "地点",
    sources: "来源",
    nowhere: "无记载",
    morePeople: (count) => `等另${number(count)}人`,
    announced: { whole: "仅见预告", part: "部分仅见预告" },
    announcedWhy: "“预告”：未见证实其全部或部分确已举行的来源。",
    more: {
      below: (count) => `另有${number(count)}项及全部参与者见下文。`,
      page2: (count) => `另有${number(count)}项及全部参与者见后页。`,
    },
  },
  timeline: {
    title: (count) => `时间线（${number(count)}项事件）`,
    label: (name, count) =>
      `${name}时间线：1979至2024年共${number(count)}项事件，按类别排列；全部事件见下方列表`,
    caption:
      "圆点为确知到日的日期；两端渐淡的横条为只知年月或年份者；数字表示该处的事件数。",
    list: "全部事件（由远及近）",
    none: "本记录未载相关事件。",
    filtered: "在时间线中打开",
    scroll: "时间线，可左右滚动",
  },
  trade: {
    title: "对华货物出口",
    measure:
      "货物按起运地所在州统计（美国人口普查局），现价美元；折线仅含人口普查局数据。",
    chart: (name) => `${name}历年对华货物出口`,
    chartDescription: (years) => `折线图，共${number(years)}年；全部数值见表。`,
    rankChart: (name) => `中国在${name}出口市场中的位次`,
    rankDescription: (name) =>
      `自上而下为第1至第10位，其后各位次合为一行，逐年排列：圆圈为州数，折线为${name}；其数值见表。`,
    allRanks: "所有州的位次",
    table: (name) => `${name}对华货物出口及中国在其出口市场中的位次`,
    year: "年份",
    value: "百万美元",
    method: "数据出处",
    rank: "中国位次",
    rankOnly: "仅有位次",
    sources: "来源",
    council: (name) => `${name}：美中贸易全国委员会自有口径，不可与上表相比`,
    measureOf: "统计范围",
    blank: "无记载",
  },
  neighbours: {
    title: "记录中的相邻地方",
    inside: (name) => `${name}所辖各地`,
    beside: (name) => `${name}的其他地方`,
    circle: (name) => `${name}的其他结对方`,
    counts: (tieCount, eventCount) =>
      `（${number(tieCount)}对，${number(eventCount)}项事件）`,
    none: "相邻各地均无结对或事件记载。",
  },
  questions: {
    title: "待考事项",
    undated: (count) => `建立时间无记载：${number(count)}对`,
    differing: (count) => `各来源日期不一：${number(count)}对`,
    unplaced: (count) => `可能涉及此地而来源未明者：${number(count)}对`,
    recorded: (date) => `本记录作${date}`,
    none: "无：各对均有日期，说明中亦无异说。",
    noTies: "无结对记载，故无待考。",
  },
  sources: {
    title: (count) => `来源（${number(count)}项）`,
    explained: "方括号内的数字即此处编号。",
    atEnd: "方括号内的数字见文末来源编号。",
    one: (value) => `来源${value}`,
  },
  reference: {
    title: "关于本简报",
    cite: "引用本简报",
    id: "编号",
  },
};
