import type { pairsCharts as english } from "../en/pairs-charts";
import { formatNumber } from "../format-number";
import { anniversaries } from "./anniversaries";

type Places = Parameters<typeof english.calendar.title>[3];

const number = (value: number) => formatNumber(value, "zh");

function of({ names, match }: Places): string {
  if (names.length === 0) return "";
  return match === "all" && names.length > 1
    ? `${names.join("与")}之间：`
    : `${names.join("或")}：`;
}

function states(count: number, district: boolean): string {
  const some = `美国${number(count)}个州`;
  if (!district) return some;
  return count === 0 ? "华盛顿哥伦比亚特区" : `${some}和华盛顿哥伦比亚特区`;
}

const kinds = {
  sister: "友好关系",
  beside: "友好交流或其他",
  over: "中止或终止",
};

/** 结好矩阵、地图与年历用语。 */
export const pairsCharts: typeof english = {
  kinds,
  filterNote:
    "各项筛选对本图有效；地点筛选使所选部分突出显示，其余部分以浅色保留。",
  undatedLeftOut: (count) =>
    `选择时段时，${number(count)}对有据可查但无日期的关系未计入。`,
  subtitle: (what, period, status) =>
    `${what}${period === null ? "" : `，${period}建立`}${status && `，${status}`}`,
  matrix: {
    title: (count, ties, stateCount, district, provinces, places) =>
      `${of(places)}${number(count)}对有据可查的${ties}，联结${states(stateCount, district)}与中国${number(provinces)}个省级行政区`,
    most: (cells, count) =>
      `；${cells.map((ends) => ends.join("与")).join("、")}最多，${cells.length > 1 ? "各" : "为"}${number(count)}对`,
    what: (ties) => `美国各州与中国各省级行政区之间有据可查的${ties}对数`,
    description:
      "矩阵：每行为一个有结好关系的美国州，每列为一个有结好关系的中国省级行政区，多者在前。",
    reach: "单元格和行列标题均为链接，可筛选本页；方向键可在其间移动。",
    label: "美国各州与中国各省级行政区的结好矩阵",
    cell: (state, province, sister, beside) =>
      `${state}与${province}：${[
        ...(sister > 0 ? [`友好关系${number(sister)}对`] : []),
        ...(beside > 0 ? [`友好交流或其他关系${number(beside)}对`] : []),
      ].join("，")}`,
    head: (name, count) => `${name}：${number(count)}对`,
    keySister: "友好关系",
    keyBeside: "友好交流及其他关系（虚线框）",
    note: "每对关系计入其两端所属的州和省级行政区。",
    table: (ties) => `美国各州与中国各省级行政区之间有据可查的${ties}`,
    state: "美国州",
    province: "省级行政区",
    sister: "友好",
    friendship: "友好交流",
    other: "其他",
    total: "合计",
  },
  map: {
    title: (count, ties, us, cn, places) =>
      `${of(places)}${number(count)}对有据可查的${ties}，联结美国${number(us)}地与中国${number(cn)}地`,
    most: (names, count) =>
      `；${names.join("、")}最多，${names.length > 1 ? "各" : "为"}${number(count)}对`,
    what: (ties) => `北太平洋上的大圆弧：有据可查的${ties}`,
    description: (lit, faint) =>
      `北太平洋周边陆地轮廓图，不绘任何界线；${number(lit)}条弧线联结各对关系的两端${faint > 0 ? `，另有${number(faint)}条以浅色绘出` : ""}。`,
    arc: (us, cn, kind) => `${us}与${cn}：${kinds[kind]}`,
    note: "弧线为两地间最短路径。省州关系的端点位于州和省级行政区的大致中部。本图仅绘陆地轮廓，不绘任何界线。",
    source: (documents) => `${documents}陆地轮廓：Natural Earth，公有领域。`,
    table: (ties) => `有据可查的${ties}及其两端`,
    us: "美方",
    cn: "中方",
    kind: "类型",
    status: "状态",
    established: "建立日期",
  },
  calendar: {
    title: (count, ties, period, places) =>
      `${of(places)}${period === null ? "" : `${period}`}有日期的${ties}共${number(count)}对`,
    decade: (decades, count) =>
      `；${decades.map((decade) => `${decade}年代`).join("、")}最多，${decades.length > 1 ? "各" : ""}${number(count)}对`,
    year: (year, count) => `；单年以${year}年最多，${number(count)}对`,
    what: (ties) => `有据可查的${ties}，按建立年份`,
    description: (years, undated) =>
      `${number(years)}个年份的柱形图，下方为各年代的柱形；实心为友好关系，空心为友好交流及其他关系；无日期的${number(undated)}对另列一柱。`,
    byYear: "按年",
    byDecade: "按年代",
    decadeName: (decade) => `${decade}年代`,
    undated: "无日期",
    yearNote: (month, year) =>
      month + year === 0
        ? "所绘日期均确切到日。"
        : `无论日期精确到何种程度，均计入其年份：仅知月份的${number(month)}对，仅知年份的${number(year)}对。`,
    approximateNote: (count) => `${number(count)}个日期为约略日期。`,
    undatedNote: (count) =>
      `${number(count)}对有据可查的关系无日期，单独列出。`,
    periodNote: "标题只计所选时段；按年代的柱形计全部年份。",
    endedNote: (count) =>
      `已终止或中止的${number(count)}对关系与其他关系一样计入签署年份。`,
    yearTable: (ties) => `有据可查且有日期的${ties}，按年`,
    decadeTable: (ties) => `有据可查的${ties}，按年代`,
    yearColumn: "年份",
    decadeColumn: "年代",
    noDate: "无日期",
    column: (label, sister, beside) =>
      `${label}：友好关系${number(sister)}对，友好交流或其他${number(beside)}对`,
  },
  anniversaries,
};
