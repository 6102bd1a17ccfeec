import type { site as english } from "../en/site";
import { formatNumber } from "../format-number";

/** The words of every page's frame, of an event and of the pages for errors, in Chinese. */
export const site: typeof english = {
  name: "中美友城时间线",
  subject: "中美友好省州与友好城市大事记",
  description:
    "1979年至2024年中美友好城市、友好省州与领导人会晤：每一事件均载明已知日期、参与者和来源。",
  skip: "跳至正文",
  nav: { label: "主导航", timeline: "时间线", about: "关于" },
  otherLanguage: "English",
  theme: { auto: "配色：自动", light: "配色：浅色", dark: "配色：深色" },
  footer: {
    label: "关于本记录",
    asOf: (date: string) => `记录截至${date}`,
    method: "方法与覆盖范围",
    sources: "全部来源",
    licence: "代码采用MIT许可证；事实与来源的权利说明",
    neutral: "“已公布”与“有据可查”的结好关系分别计数，不作估算或填补。",
  },
  notTranslated: "尚无译文",
  listSeparator: "、",
  /** Languages of sources, by ISO 639 code. */
  language: {
    en: "英文",
    zh: "中文",
    yue: "粤语",
    ar: "阿拉伯文",
    de: "德文",
    it: "意大利文",
    ja: "日文",
    pl: "波兰文",
    tl: "他加禄文",
  },
  report: {
    open: "报告错误",
    subject: (id: string) => `记录有误：${id}`,
    title: "条目",
    id: "编号",
    page: "页面",
    asOf: "记录截至",
    whatIsWrong: "错误之处：",
    whichSource: "持不同说法的来源：",
    copyHint:
      "请复制以下内容，发送给本站运营方。其中已注明条目编号，便于查找。",
    messageLabel: "报告内容",
  },
  event: {
    breadcrumb: "时间线",
    summary: "记录内容",
    when: "日期",
    where: "地点",
    level: "层级",
    kind: "类别",
    knownTo: { day: "", month: "仅知月份。", year: "仅知年份。" },
    approximate: "日期为约数。",
    notDocumented: "无记载",
    placeSeparator: "，",
    actors: "参与者",
    noActors: "记录未列参与者。",
    represents: (place: string) => `代表${place}`,
    otherEvents: (count: number) => `另有${formatNumber(count, "zh")}项事件`,
    otherEventsOf: (name: string) => `（${name}）`,
    pair: "所属结好关系",
    tieKind: "关系类别",
    established: "建立日期",
    status: "现状",
    note: "说明（含不同说法）",
    pairSources: (count: number) =>
      `该关系的${formatNumber(count, "zh")}个来源`,
    onThisPair: "该关系的其他事件",
    showPair: "在时间线上查看",
    sources: (count: number) => `${formatNumber(count, "zh")}个来源`,
    noUrl: "仅见转载文本，无网址",
    undated: "日期不详",

    nearby: "前后事件",
    previous: "上一事件",
    next: "下一事件",
    otherTitle: "英文标题",
    onTimeline: "在时间线上查看",
    cite: "引用本事件",
    id: "编号",
    announced: {
      whole: "仅见于事前预告",
      part: "部分内容仅见于事前预告",
    },
    announcedWhy: {
      whole: "来源为事前预告，未见确认其已发生的来源。",
      part: "此处部分内容为事前预告，未见确认的来源。",
    },
    levelMeaning: {
      "head-of-state":
        "任何一国的现任国家元首参加，或总理出访期间与对方国家元首会谈。",
      national: "由国家层面的公职人员或机构进行，无国家元首参加。",
      subnational: "由州、省、市、县或其机构进行。",
    },
  },
  notFound: {
    title: "页面不存在",
    event: "记录中没有此地址的事件。",
    advice:
      "地址可能有误。编号保持不变，以往有效的链接应仍可使用；如不能使用，请报告。",
    searchLabel: "词语、人名或地名，中英文均可",
    searchButton: "搜索",
    home: "前往时间线",
  },
};
