import type { tradeCharts as english } from "../en/charts-trade";
import { formatNumber } from "../format-number";

const number = (value: number, digits = 0) => formatNumber(value, "zh", digits);

/** 中文以亿美元计：一亿为一百个百万。 */
function shortMoney(usdMillions: number): string {
  if (usdMillions === 0) return "0";
  return usdMillions < 100
    ? `${number(usdMillions * 100)}万`
    : `${number(usdMillions / 100, 1)}亿`;
}

const money = (usdMillions: number) => `${shortMoney(usdMillions)}美元`;

/** 贸易图表用语。 */
export const tradeCharts: typeof english = {
  money,
  shortMoney,
  year: "年份",
  state: "州",
  chooseYear: "年份",
  chooseState: "州",
  inMillions: "百万美元（现价）",
  censusMethod: "人口普查局口径：按货物起运地所在州统计。",
  censusSource: "来源：美国人口普查局，按货物起运州统计的出口数据。",
  noCensusYear: (first, last) =>
    `本记录仅有${first}–${last}年各州的人口普查局数据，所选时段内没有`,
  ranked: {
    title: (name, value, year, second, secondValue) =>
      `${year}年${name}对华货物出口最多，为${value}；其次为${second}，${secondValue}`,
    titleOne: (name, rank, total, value, year) =>
      `${year}年${name}对华货物出口${value}，在${total}个州（含特区）中居第${rank}位`,
    subtitle: (year) => `${year}年美国各州对华货物出口，现价美元`,
    subtitleNoYear: "美国各州对华货物出口，现价美元",
    drawn: (shown, total) =>
      `共${total}个，绘出${shown}个；全部${total}个见表。`,
    marked: (names) => `已标出：${names}。`,
    rank: "位次",
    description: (shown, total) =>
      `${total}个州（含特区）中最大的${shown}个，按大小排列的条形。`,
    table: (year) => `${year}年对华货物出口，人口普查局口径，百万美元（现价）`,
    inactive: "本图对所有州排序",
  },
  series: {
    title: (name, value, year) => `${year}年${name}对华货物出口${value}`,
    peak: (first, last, year, value) =>
      `；${first}–${last}年中最高为${year}年的${value}`,
    peakIsLast: (first, last) => `，为${first}–${last}年最高`,
    subtitle: (name) => `${name}对华货物出口，现价美元`,
    description: (years) => `折线，共${number(years)}年。`,
    apart: (count) =>
      `另有${number(count)}个其他来源的单独数字列于表中，不与折线相连。`,
    table: (name) => `${name}对华货物出口，百万美元（现价）`,
    uscbcTable: (name) =>
      `${name}对华出口，美中贸易全国委员会自有方法，百万美元（现价）；与人口普查局数列不可比`,
    method: "方法",
    measure: "统计内容",
    methods: {
      census: "人口普查局数列",
      "state-office": "单独数字，州政府",
      press: "单独数字，报刊",
    },
    inactive: "本图只显示一个州的出口",
  },
  ranks: {
    title: (top3, top1, year) =>
      `按人口普查局${year}年货物数据，中国为${top3}个州的前三大出口市场之一，为${top1}个州的最大出口市场`,
    titleReported: (count, year) =>
      `截至${year}年有${number(count)}个公布的数字；人口普查局分州数据始于此后`,
    none: "此时段内无有据可查的州数",
    subtitle: "中国居其出口市场前列的美国州数",
    lines: {
      top3: (count) => `前三：${count}`,
      top1: (count) => `最大：${count}`,
    },
    computedKey: "根据人口普查局货物出口计算",
    reportedKey: (by) => `公布（未注明者为${by}）：`,
    shortUnstated: "未说明",
    measures: {
      goods: "货物",
      "goods+services": "货物和服务",
      services: "服务",
      unstated: "未说明口径",
    },
    shortNames: { 美中贸易全国委员会: "美中贸委会" },
    abbreviations: "美中贸委会：美中贸易全国委员会。",
    point: (count, by, year, measure) =>
      `${year}年，${by}公布${count}个，${measure}`,
    description: (computed, reported) =>
      `两条折线为${number(computed)}年的计算结果，点为${number(reported)}个公布的数字。`,
    seed: (by, year, top1, top3) =>
      `${by}${year}年称：中国为${top1}个州的最大市场，为${top3}个州的前三大市场之一，未说明数据年份。`,
    beside: (rows) =>
      `按人口普查局货物出口计算，${rows.map((row) => `${row.year}年为${row.top1}个和${row.top3}个`).join("，")}`,
    highest: (top3, year, first, last) =>
      `；${first}–${last}年间前三大市场之一的州数最多为${top3}个（${year}年）。`,
    differ: "所称数字与计算结果不一致，两者均列出。",
    agree: "所称数字与计算结果一致。",
    method: "计算结果涵盖50个州，不含特区；香港和澳门作为单独的市场计算。",
    table: "按中国在出口市场中的位次统计的州数",
    top1: "最大",
    top3: "前三",
    top5: "前五",
    basis: "依据",
    computed: "计算",
    reported: "公布",
    by: "统计者",
    source: "来源：计算结果据美国人口普查局；公布的数字见表中所列文献。",
    inactive: "本图统计的是所有州",
  },
  national: {
    title: (year, exports, imports) =>
      `${year}年美国对华货物出口${exports}，自华货物进口${imports}`,
    none: "此时段内无全国贸易数据",
    subtitle: (first, last) => `美国对华货物贸易，${first}–${last}年，现价美元`,
    shortFlows: { exports: "出口", imports: "进口" },
    description: (years) =>
      `两条自零起的折线，共${number(years)}年：美国对华出口和自华进口。`,
    roundedNote: (years) => `${years}年（空心）：报刊给出的约数，非官方数据。`,
    rounded: (year) => `${year}年：约数`,
    twoWayNote: "早期年份未分进出口的双边总额仅列于表中。",
    table: "美国对华货物贸易，百万美元（现价）",
    exports: "对华出口",
    imports: "自华进口",
    balance: "出口减进口",
    twoWay: "双边总额（照录原文）",
    source: "来源：美国人口普查局；早期单独数字见表中所列文献。",
    inactive: "本图为全国数据",
  },
};
