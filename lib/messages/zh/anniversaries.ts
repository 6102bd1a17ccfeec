import type { anniversaries as english } from "../en/anniversaries";
import { formatNumber } from "../format-number";

/** 周年用语。 */
export const anniversaries: typeof english = {
  heading: "周年",
  title: (year, count) =>
    count === 0
      ? `所选范围内没有关系在${year}年逢整周年`
      : `${formatNumber(count, "zh")}对关系在${year}年逢整周年`,
  intro: (milestones) =>
    `自记录所载建立日期起算，在所选年份满${milestones.join("、")}周年的关系。本页筛选在此有效，时段筛选除外。`,
  year: "年份",
  show: "显示",
  earlier: (year) => `前一年：${year}年`,
  later: (year) => `后一年：${year}年`,
  exact: "日期确切到日",
  months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  monthPart: "仅知月份",
  yearPart: "仅知年份",
  loose: "记录未载这些关系的具体日期，或所载日期为约略日期。",
  years: (count) => `${formatNumber(count, "zh")}周年`,
  established: (date) => `建立于${date}`,
  tie: { sister: "友好关系", friendship: "友好交流关系", other: "其他关系" },
  status: { ended: "已终止", suspended: "中止" },
  and: "与",
  endedNote:
    "注明已终止的关系（终止日期无来源可考，或终止于该年或其后）和注明中止的关系保留在列，其周年未必实际到期。",
  endedBefore: (count) =>
    `另有${formatNumber(count, "zh")}对关系在该年之前已终止，未列入。`,
  undated: (count) =>
    `所选范围内另有${formatNumber(count, "zh")}对有据可查但无日期的关系，未列入周年。`,
  feed: "订阅日历（.ics）",
  feedNote: (from, to) =>
    `所选范围内日期确切到日的关系在${from}年至${to}年间各整周年的全天日程；已终止的关系不列入。`,
};
