import type { pairCharts as english } from "../en/charts-pairs";
import { formatNumber } from "../format-number";

type Drawn = Parameters<typeof english.ties>[0];
type Places = Parameters<typeof english.none>[1];

const KIND = {
  sister: "友好城市",
  friendship: "友好交流",
  other: "其他",
} as const;
const LEVEL = { "state-province": "省州间", city: "城市间" } as const;

function tieWord({ ties, level }: Drawn): string {
  const kinds =
    ties.length === 3 ? "各类" : ties.map((tie) => KIND[tie]).join("或");
  // “友好城市关系”通称两级；省州一级单称“友好省州关系”。
  if (level === "state-province" && kinds === KIND.sister)
    return "友好省州关系";
  return `${level ? LEVEL[level] : ""}${kinds}关系`;
}

function placeList({ names, match }: Places): string {
  if (names.length === 0) return "";
  const list = names.join(match === "all" ? "与" : "或");
  return match === "all" && names.length > 1 ? `${list}之间` : list;
}

const number = (value: number) => formatNumber(value, "zh");

function datedOf(dated: number, count: number): string {
  if (dated === count) return count === 1 ? "有日期" : "均有日期";
  return dated === 0 ? "无日期" : `其中${number(dated)}对有日期`;
}

/** 结好关系图表用语。 */
export const pairCharts: typeof english = {
  none: (drawn, places, narrowed) =>
    `${placeList(places)}没有${narrowed ? "符合筛选条件且" : ""}有据可查的${tieWord(drawn)}`,
  ties: tieWord,
  filteredBy: (statuses) => `状态：${statuses.join("或")}`,
  growth: {
    reported: (count, level, date) =>
      `截至${date}，公布的总数为${number(count)}对${level ? (level === "city" ? "友好城市" : "友好省州") : ""}`,
    documented: (count, dated, drawn, places) =>
      `${placeList(places)}逐一有据可查的${tieWord(drawn)}${number(count)}对，${datedOf(dated, count)}`,
    documentedUntil: (count, drawn, places, until) =>
      `截至${until}，${placeList(places)}有据可查且有日期的${tieWord(drawn)}${number(count)}对`,
    subtitle: (ties, first, last, status) =>
      `${ties}对数，${first}–${last}年${status && `，${status}`}`,
    lineName: "有据可查且有日期",
    reportedName: "公布的总数",
    ends: {
      reported: (count) => `公布${count}对`,
      dated: (count) => `有日期${count}对`,
      undated: (count) => `+ ${count}对无日期`,
    },
    point: (count, date, rounded) =>
      `截至${date}公布${number(count)}对${rounded ? "（约数）" : ""}`,
    description: (points, steps) =>
      `阶梯线为按日期累计的有据可查关系，共${number(steps)}年；点为${number(points)}个公布的总数。`,
    lineNote: (yearOnly) =>
      `阶梯线自所知日期的末尾起计入一对关系` +
      (yearOnly > 0
        ? `：仅知年份的${number(yearOnly)}对自次年1月1日起计入。`
        : "。"),
    reportedNote:
      "点为官方或媒体给出的总数：实心为官方统计，空心为约数。统计主体和口径不同，点与线并列，互不构成对方的一部分。",
    endedNote: (ended, suspended) => {
      const parts = [
        ended > 0 ? `${number(ended)}对已终止` : "",
        suspended > 0 ? `${number(suspended)}对中止` : "",
      ];
      return `有日期的关系中，记录载明${parts.filter(Boolean).join("、")}；其中没有2025年以前的终止日期，因此阶梯线不下降。`;
    },
    undatedNote: (count) =>
      `另有${number(count)}对有据可查但无日期，未计入阶梯线。`,
    gapNote: {
      place: "公布的总数涵盖所有地点，选择地点时不并列显示。",
      status: "公布的总数不区分状态，选择状态时不并列显示。",
      tie: "公布的总数统计的是友好城市关系，选择其他类型时不并列显示。",
    },
    noReport: "此时段内无公布的总数。",
    yearTable: (ties) => `有据可查且有日期的${ties}，按年`,
    year: "年份",
    count: "截至年底",
    added: "当年新增",
    totalTable: "公布的总数（照录原文）",
    asOf: "截至",
    total: "总数",
    stateProvince: "省州",
    city: "城市",
    basis: "口径",
    scope: "统计内容与统计者",
    bases: {
      "official-count": "官方统计",
      rounded: "约数",
      "other-basis": "其他口径（未绘出）",
      undated: "未注明日期（未绘出）",
    },
    undatedAsOf: "无日期",
    source: (documents, withTotals) =>
      `${withTotals ? "公布的总数：见表中所列文献。" : ""}有据可查的关系：本记录的${number(documents)}份文献。`,
  },
  byState: {
    one: (name, total, drawn) =>
      `${name}：有据可查的${tieWord(drawn)}${number(total)}对`,
    title: (total, states, district, drawn, period) => {
      const where = [
        ...(states > 0 || district === null
          ? [`美国${number(states)}个州`]
          : []),
        ...(district === null ? [] : [district]),
      ];
      return `${where.join("和")}${period === null ? "" : `${period}建立且`}有据可查的${tieWord(drawn)}共${number(total)}对`;
    },
    most: (names, count) =>
      names.length === 1
        ? `；${names[0] ?? ""}最多，为${number(count)}对`
        : `；${names.join("、")}最多，各${number(count)}对`,
    split: (stateProvince, city) =>
      `，其中省州${number(stateProvince)}对、城市${number(city)}对`,
    subtitle: (ties, period, status) =>
      `美国各州有据可查的${ties}${period === null ? "" : `，${period}建立`}${status && `，${status}`}`,
    keyCity: "颜色与数字：城市间关系",
    keyProvince: "◆ 一对省州关系",
    tile: (name, stateProvince, city) =>
      `${name}：城市间${number(city)}对，省州间${number(stateProvince)}对`,
    description: "美国各州和华盛顿哥伦比亚特区各一格。",
    reach: "每格均为链接，可按该州筛选本页；方向键可在格间移动。",
    undatedLeftOut: (count) =>
      `选择时段时，${number(count)}对有据可查但无日期的关系未计入。`,
    periodNote: "所知日期可能落在时段内的关系即计入。",
    placeNote: "各州计入州政府及州内市、县、区的关系。",
    table: (ties) => `美国各州有据可查的${ties}`,
    state: "州",
    stateProvince: "省州间",
    city: "城市间",
    undated: "其中无日期",
    otherTies: "其他类型的关系（未绘出）",
    source: (documents) =>
      `来源：本记录中关于各对关系的${number(documents)}份文献。`,
  },
  inactive: "本图统计的是关系而非事件",
};
