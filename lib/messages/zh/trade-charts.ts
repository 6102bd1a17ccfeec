import type { tradeCharts as english } from "../en/trade-charts";
import { formatNumber } from "../format-number";
import { tradeCharts as charts } from "./charts-trade";

const number = (value: number, digits = 0) => formatNumber(value, "zh", digits);
const percent = (share: number) =>
  share > 0 && share < 0.0005 ? "<0.1%" : `${(100 * share).toFixed(1)}%`;
const index = (value: number) => number(value, value < 10 ? 1 : 0);
const decimal = (value: number) =>
  `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;
const states = (count: number, district: boolean) =>
  `${number(count)}个州${district ? "（含特区）" : ""}`;

function signedMoney(usdMillions: number): string {
  const value = charts.shortMoney(Math.abs(usdMillions));
  return usdMillions < 0 ? `−${value}` : value;
}

/** 贸易页专有图表用语。 */
export const tradeCharts: typeof english = {
  percent,
  index,
  decimal,
  signedMoney,
  nominal: "数值为现价（名义）美元，未剔除价格变动。",
  multiples: {
    changed: (more, less, total, district, first, last) =>
      `按名义美元计，${states(total, district)}中，${last}年对华货物出口多于${first}年的有${number(more)}个，少于${first}年的有${number(less)}个`,
    oneState: (name, value, last, before, first) =>
      `${last}年${name}对华货物出口${value}，${first}年为${before}`,
    highest: (name, value, first, last, median, total, district) =>
      `以${first}年为100，${last}年${name}最高，为${value}；${states(total, district)}的中位数为${median}`,
    oneIndex: (name, value, first, last, median, total, district) =>
      `以${first}年为100，${last}年${name}为${value}；${states(total, district)}的中位数为${median}`,
    oneYear: (year, total, district, name, value) =>
      `${states(total, district)}中，${year}年${name}对华货物出口最多，为${value}`,
    subtitle: (first, last) =>
      `美国各州对华货物出口，${first}–${last}年，现价美元，各图刻度相同`,
    subtitleIndex: (first, last) =>
      `美国各州对华货物出口，${first}–${last}年，现价美元指数，${first}年为100，各图刻度相同`,
    subtitleNone: "美国各州对华货物出口",
    description: (panels, years) =>
      `${number(panels)}个小折线图，每州一个，共${number(years)}年，刻度相同。`,
    scale: (top) =>
      `各图均从0到${top}，高低可直接比较；出口少的州贴近底线。数字为所绘最后一年的数值。`,
    scaleIndex: (low, high) =>
      `各图均从${low}到${high}，采用对数刻度：每翻一番高度相同。横线为100；数字为所绘最后一年的数值。`,
    order: "各图按最后一年的金额排列。",
    orderMarked: (names) =>
      `各图按最后一年的金额排列，所选地点在前：${names.join("、")}。`,
    gaps: "没有数值的年份留空。",
    noBase: (names, year) =>
      `${year}年无数值、因而没有指数的州：${names.join("、")}。`,
    choose: "显示",
    dollars: "美元金额",
    against: (year) => `指数，${year}年为100`,
    againstFirst: "指数，首年为100",
    table: "各州对华货物出口，人口普查局口径，百万美元（现价）",
    tableIndex: (year) =>
      `各州对华货物出口，人口普查局口径，现价美元指数，${year}年为100`,
    inactive: "本图显示所有州",
  },
  share: {
    title: (name, share, count, together, year) =>
      `${year}年${name}一州占各州对华货物出口之和的${share}；前${number(count)}州合计占${together}`,
    titleOne: (name, share, rank, total, year) =>
      `${year}年${name}占各州对华货物出口之和的${share}，在${total}个州（含特区）中居第${rank}位`,
    subtitle: (year) => `各州占各州对华货物出口之和的比重，${year}年，百分比`,
    subtitleNoYear: "各州占各州对华货物出口之和的比重",
    rest: (count) => `其余${number(count)}个州`,
    of: (total, count, district, year) =>
      `100%为${total}，即${year}年人口普查局数据中${states(count, district)}之和。`,
    national: (national, share, difference) =>
      `同年全国数字为${national}，各州之和相当于其${share}。其余${difference}归于何处，本记录没有说明。`,
    description: (named, others) =>
      `${number(named)}个州按大小排列的条形${others > 0 ? `，另有一条为其余${number(others)}个州合计` : ""}；各比重之和为100%。`,
    table: (year) => `占各州对华货物出口之和的比重，${year}年`,
    tableYears: "历年比重，占当年各州之和的百分比",
    share: "占总和的百分比",
    inactive: "本图显示所有州的比重",
  },
  balance: {
    deficit: (year, value) =>
      `${year}年美国自华货物进口比对华货物出口多${value}`,
    surplus: (year, value) =>
      `${year}年美国对华货物出口比自华货物进口多${value}`,
    even: (year) => `${year}年美国对华货物出口与自华货物进口相等`,
    largest: (first, last, year, value) =>
      `；${first}–${last}年间差额最大的是${year}年，为${value}`,
    largestIsLast: (first, last) => `，为${first}–${last}年间最大差额`,
    subtitle: (first, last) =>
      `美国对华货物出口、自华货物进口及差额（出口减进口），${first}–${last}年，现价美元`,
    description: (years) =>
      `两条折线为美国对华出口和自华进口；每年一个条形为出口减进口，出口较多时在零线之上，进口较多时在零线之下；共${number(years)}年。`,
    exports: "出口",
    imports: "进口",
    balance: "差额",
    balanceNote:
      "零线以下的条形为进口多于出口的年份。差额仅指货物，由两条折线的数值算出。",
    roundedNote: (years) =>
      `${years.join("、")}年（空心）：报刊给出的约数，非官方数据；不据此绘制差额。`,
    point: (year, value) => `${year}年：差额${value}`,
  },
  ties: {
    rising: (year, ties, numbers) =>
      `${year}年，有据可查的${ties}较多的州，对华货物出口往往也较多：${numbers}`,
    falling: (year, ties, numbers) =>
      `${year}年，有据可查的${ties}较多的州，对华货物出口往往较少：${numbers}`,
    unclear: (year, ties, numbers) =>
      `${year}年各州有据可查的${ties}与对华货物出口之间看不出明显的次序关系：${numbers}`,
    none: (year, ties) =>
      `${year}年各州有据可查的${ties}与对华货物出口：不足以比较`,
    numbers: (rho, low, high, n) =>
      `等级相关系数${rho}（95%区间${low}至${high}，n = ${n}）`,
    subtitle: (ties, year, status) =>
      `美国各州有据可查的${ties}${status && `（${status}）`}与${year}年对华货物出口，现价美元，两轴均为对数刻度`,
    subtitleNoYear: (ties) => `美国各州有据可查的${ties}与对华货物出口`,
    xAxis: (ties) => `有据可查的${ties}（对）`,
    yAxis: "出口",
    point: (name, ties, value) =>
      `${name}：有据可查的关系${number(ties)}对，出口${value}`,
    description: (count) =>
      `${number(count)}个州各一个点：越靠右，有据可查的关系越多；越靠上，货物出口越多。`,
    cause:
      "本图不说明结好带来出口，也不说明出口促成结好。较大的州两者都可能较多；本记录没有各州规模的数据，因此本图无法区分。",
    documented:
      "关系为本记录逐一查证者，不论日期，无日期者也计入。能查证到哪些取决于能读到哪些名单；公布的总数没有分州数字。",
    withoutTies: (count, district, total) =>
      `${states(total, district)}中，没有此类有据可查关系的${number(count)}个位于0处，并计入计算。`,
    interval:
      "斯皮尔曼等级相关系数，介于−1与1之间：数值相同者取平均等级，坐标轴的伸缩不影响结果。区间（费希尔变换，标准误据Bonett与Wright，2000年）假定各州为随机抽取，实际并非如此，仅供参考。图中不画趋势线。",
    labels: "空间允许处以邮政代码标出州名。",
    source: (documents) =>
      `来源：美国人口普查局，按货物起运州统计的出口数据；关系据本记录的${number(documents)}份文献。`,
    table: (ties, year) => `各州有据可查的${ties}与${year}年对华货物出口`,
    count: "有据可查的关系（对）",
    inactive: "本图比较所有州",
  },
  method: {
    heading: "一州出口的两种统计方法",
    intro:
      "关于各州对华货物出口，本记录有两种方法的数字。两者不同，任何图表都不将其相连。",
    census: "美国人口普查局",
    censusText: (count, first, last) =>
      `按货物起运地统计。本记录有${states(count, true)}${first}–${last}年的数字，本页图表采用这些数字。`,
    uscbc: "美中贸易全国委员会",
    uscbcText: (count, first, last) =>
      `采用自有方法。其数字有所不同，因为该会似将农产品出口由口岸所在州移至产地所在州。本记录有其${first}–${last}年的${number(count)}个单独数字，部分为服务出口，仅列于数据表。`,
    early:
      "该会2012年以前的表格沿用联邦数字；本记录将其作为单独发表的数字保存，与上述两者分开。",
    about: "本记录的编制方法",
    bySide: (count) => `两种方法并列的${number(count)}个数字`,
    table: "按两种方法统计的一州对华货物出口，百万美元（现价）",
    uscbcSources: "全国委员会数字的来源",
  },
};
