import type { trade as english } from "../en/trade";
import { formatNumber } from "../format-number";

const number = (value: number) => formatNumber(value, "zh");

const list = (names: readonly string[]) => names.join("、");

/** 变动百分比，如“+12%”。 */
function percent(share: number): string {
  const value = Math.round(share * 100);
  return `${value < 0 ? "−" : "+"}${number(Math.abs(value))}%`;
}

/** 贸易页用语。 */
export const trade: typeof english = {
  title: "贸易",
  description:
    "美国各州对华货物出口、中国在各州出口市场中的位次以及中美货物贸易，均附来源。",
  intro:
    "美国各州对华出口多少、中国在各州出口市场中居第几位，以及两国间的贸易。筛选在有意义之处作用于各图表。",
  nominal: "所有金额均为现价（名义）美元，即当年价格，未剔除通货膨胀因素。",
  contents: "本页内容",
  sections: {
    exports: "各州出口",
    ranks: "中国在出口市场中的位次",
    ties: "结好关系与出口",
    national: "全国贸易",
  },
  filters: {
    form: "筛选贸易图表",
    states: {
      label: "州",
      hint: "全部，含特区",
      open: "显示各州",
      list: "各州及其对华出口额（百万美元）",
      none: (query) => `没有与“${query}”相符的州。`,
    },
    inMillions: (year) => (value) => `${year}年${number(value)}百万美元`,
    from: "起",
    to: "止",
  },
  status: {
    states: (chosen, total) =>
      chosen === 0
        ? `全部${number(total)}个州（含特区）`
        : `${number(total)}个州（含特区）中已标出${number(chosen)}个`,
    years: (period, census, national) =>
      `，${period}：分州数据${number(census)}年，全国数据${number(national)}年。`,
    notStates: (names) => `数据按州统计，${list(names)}没有单独的数据。`,
  },
  withDistrict: "华盛顿哥伦比亚特区与各州一并统计。",
  lit: {
    chosen: (names) => `已标出：${list(names)}。`,
    leading: (count) => `未选州时标出末年出口最多的${count}个州。`,
  },
  percent,
  slope: {
    title: (up, total, down, first, last) =>
      `与${first}年相比，${total}个州（含特区）中${last}年对华出口增加的有${up}个，减少的有${down}个`,
    titleOne: (name, growth, first, last) => {
      const much = Math.round(Math.abs(growth) * 100);
      const how = growth < 0 ? "减少" : "增加";
      return much === 0
        ? `${name}${last}年对华出口与${first}年大致持平`
        : `${name}${last}年对华出口比${first}年${how}${number(much)}%`;
    },
    titleSome: (up, count, first, last) =>
      `所选${count}个州中，${last}年对华出口多于${first}年的有${up}个`,
    none: (first, last) =>
      `本图需要两个年份的人口普查局数据，所选时段在${first}–${last}年中不足两年`,
    subtitle: (first, last) =>
      `美国各州${first}年与${last}年对华货物出口，现价美元`,
    subtitleNone: "美国各州两个年份的对华货物出口，现价美元",
    description: (count, marked) =>
      `两个年份之间的${number(count)}条线，刻度每级为下一级的十倍；已标出：${marked}。`,
    scale: "倾斜程度相同即增长百分比相同：每条刻度线为下一条的十倍。",
    period: "两个年份为所选时段内首、末两个有人口普查局数据的年份。",
    demand: "在此选择年份即设定本页时段。",
    chooseFrom: "自",
    chooseTo: "至",
    change: "变动百分比",
    difference: "变动（百万）",
    table: (first, last) =>
      `${first}年与${last}年对华货物出口，人口普查局口径，百万美元（现价）`,
    inactive: "本图比较所有州",
    label: (value, growth) => `${value}，${growth}`,
  },
  heat: {
    title: (years, count, total, first, last) =>
      years.length === 1
        ? `${total}个州（含特区）中有${count}个的对华出口在${years.join("")}年达到${first}–${last}年的最高值，多于其他年份`
        : `${list(years.map((year) => `${year}年`))}各有${count}个州达到${first}–${last}年的最高值，多于其他年份（共${total}个，含特区）`,
    titleOne: (name, best, bestYear, least, leastYear) =>
      `${name}对华出口${bestYear}年最高，为${best}；${leastYear}年最低，为${least}`,
    titleYear: (year, first, most, last, least) =>
      `${year}年各州对华出口从${most}（${first}）到${least}（${last}）不等`,
    subtitle: (first, last) =>
      `美国各州历年对华货物出口，${first}–${last}年，现价美元`,
    subtitleNone: "美国各州历年对华货物出口，现价美元",
    description: (rows, years) =>
      `网格，每州一行，共${number(rows)}行、${number(years)}年，分五级深浅。`,
    demand:
      "指向格子，或用Tab键进入格子后以方向键移动，可见数值；全部数值见表。",
    cells: "各州各年的格子：用方向键逐格移动",
    order: (year) => `按${year}年出口额由大到小排列。`,
    key: "百万美元（现价）",
    keyBelow: (bound) => `不足${bound}`,
    keyFrom: (bound) => `${bound}及以上`,
    keyBlank: "无记载",
    cell: (name, year, value) => `${name}，${year}年：${value}`,
    table: (first, last) =>
      `${first}–${last}年对华货物出口，人口普查局口径，百万美元（现价）`,
    inactive: "本图显示所有州",
  },
  ranks: {
    title: (now, last, then, first) =>
      first === last
        ? `${last}年中国为50个州中${now}个的前三大出口市场之一`
        : `${last}年中国为50个州中${now}个的前三大出口市场之一，${first}年为${then}个`,
    titleOne: (name, rank, year, best, bestYear) =>
      rank === best
        ? `${year}年中国居${name}出口市场第${rank}位，为此时段最高位次`
        : `${year}年中国居${name}出口市场第${rank}位；最高为第${best}位（${bestYear}年）`,
    titleSome: (top, count, year) =>
      `${year}年中国为所选${count}个州中${top}个的前三大出口市场之一`,
    subtitle: (first, last) =>
      `中国在美国各州货物出口市场中的位次，${first}–${last}年`,
    subtitleNone: "中国在美国各州货物出口市场中的位次",
    description: (marked) =>
      `自上而下为第1至第10位，其下一行为更低的位次，逐年排列：圆圈为州数，折线为${marked}。`,
    method:
      "根据人口普查局各州货物出口计算；香港和澳门作为单独的市场计算。位次比较的是市场，不是金额。",
    circles:
      "圆圈：处于该位次的州数（50个州，不含特区）；灰色带：由一个位次变到另一个位次的州。",
    below: (last) => `${last}+`,
    dot: (count, rank, year) => `${year}年：${number(count)}个州为第${rank}位`,
    point: (name, year, rank) => `${name}，${year}年：第${rank}位`,
    choose: "标出一个州",
    nobody: "无",
    rank: "中国的位次",
    table: (first, last) =>
      `${first}–${last}年中国在各州货物出口市场中的位次，人口普查局数据`,
    singleTable: "其他文献中单独公布的位次，不与人口普查局数列相连",
    uscbcTable: "美中贸易全国委员会自有方法的位次；与人口普查局数列不可比",
    measure: "统计内容",
    inactive: "本图显示所有州",
  },
};
