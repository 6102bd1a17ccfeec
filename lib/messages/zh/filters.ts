import type { filters as english } from "../en/filters";
import { formatNumber } from "../format-number";

const ISSUES_LEAD = "网址中以下内容已忽略：";

/** The words of the filters, the status line and the list of events, in Chinese. */
export const filters: typeof english = {
  form: "筛选事件",
  apply: "应用筛选",
  events: (count: number) => `${formatNumber(count, "zh")}项事件`,
  chosen: (count: number) => `已选${formatNumber(count, "zh")}项`,
  actor: {
    label: "参与者",
    hint: "人名、机构或政府",
    open: "显示参与者",
    list: "参与者",
    none: (query: string) => `没有与“${query}”相符的参与者。`,
    sections: {
      groups: "按当时职务分组",
      people: "人物",
      governments: "政府",
      bodies: "机构",
    },
  },
  place: {
    label: "地点",
    hint: "州、省或城市",
    open: "显示地点",
    list: "地点",
    none: (query: string) => `没有与“${query}”相符的地点。`,
    sections: {
      states: "美国各州",
      provinces: "中国各省、自治区、直辖市",
      "us-cities": "美国市县",
      "cn-cities": "中国市县区",
      elsewhere: "国家及其他地点",
    },
  },
  more: (count: number) =>
    `另有${formatNumber(count, "zh")}项，请输入文字缩小范围`,
  optionsFound: (shown: number, more: number) =>
    more === 0
      ? `${formatNumber(shown, "zh")}个选项`
      : `显示${formatNumber(shown, "zh")}个选项，另有${formatNumber(more, "zh")}个`,
  match: {
    label: "匹配方式",
    any: "符合任一",
    all: "全部符合",
  },
  body: {
    label: "仅限政府本身",
    hint: "不含由他人代表该政府出席的事件。",
  },
  kind: { label: "类别", all: "全部类别" },
  level: { label: "层级", all: "全部层级" },
  period: {
    label: "时段",
    from: "起",
    to: "止",
    format: "年、月或日：1985、1985-04或1985-04-29",
    problem: {
      malformed: "请按1985、1985-04或1985-04-29的格式填写。",
      "out-of-range": "本记录涵盖1979年至2024年。",
      backward: "结束日期早于开始日期。",
    },
  },
  search: {
    label: "文字",
    hint: "标题、内容、人名地名",
    busy: "正在搜索……",
  },
  chips: {
    label: "当前筛选条件",
    remove: (name: string) => `移除筛选条件：${name}`,
    clear: "全部清除",
    text: (query: string) => `“${query}”`,
    body: "仅限政府本身",
    compare: (name: string) => `与${name}的比较`,
  },
  status: {
    count: (shown: number, total: number) =>
      shown === total
        ? `${formatNumber(total, "zh")}项事件`
        : `${formatNumber(shown, "zh")}项事件（共${formatNumber(total, "zh")}项）`,
    sentence: (parts: readonly string[], period: string) =>
      `，${[...parts, period].join("，")}。`,
    actors: (names: string) => `参与者为${names}`,
    compare: (first: string, second: string) => `比较${first}与${second}`,
    bodyOnly: "仅限政府本身",
    places: (names: string) => `地点涉及${names}`,
    kinds: (names: string) => `类别为${names}`,
    levels: (names: string) => `层级为${names}`,
    text: (query: string) => `含“${query}”`,
    period: (from: string, to: string) => `${from}至${to}`,
    years: (from: string, to: string) => `${from}至${to}`,
    any: (names: readonly string[]) => join(names, "或"),
    all: (names: readonly string[]) => join(names, "和"),
    others: (count: number) => `其他${formatNumber(count, "zh")}项`,
  },
  issues: {
    label: "网址中未能识别的内容",
    lead: ISSUES_LEAD,
    say: (items: readonly string[]) => `${ISSUES_LEAD}${items.join("；")}。`,
    issue: (param: string, value: string) =>
      value === "" ? param : `${param}“${value}”`,
    reason: {
      unknown: "无此项",
      malformed: "无法识别",
      "out-of-range": "超出范围",
      "too-many": "数量过多",
      alone: "未选择比较对象",
    },
    because: (issue: string, reason: string) => `${issue}（${reason}）`,
  },
  empty: {
    title: "没有符合这些条件的事件",
    advice: "可移除其中一项：",
    without: (name: string, count: number) =>
      `移除${name}：${formatNumber(count, "zh")}项事件`,
  },
  list: {
    cite: "引用当前视图所示内容：",
    title: "事件",
    year: (year: number) => `${year}年`,
    order: "排序",
    orders: {
      oldest: "由早到晚",
      newest: "由晚到早",
      importance: "按重要性",
    },
  },
};

function join(names: readonly string[], word: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join("、")}${word}${names.at(-1) ?? ""}`;
}
