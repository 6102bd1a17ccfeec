import type { actor as english } from "../en/actor";
import { formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "zh");

/** The words of the page of an actor, in Chinese. */
export const actor: typeof english = {
  back: "在时间线上查看这些事件",
  notFound: "记录中没有此地址的人物、机构或政府。",
  kind: {
    person: "人物",
    organization: "机构",
    state: "州政府",
    province: "省级政府",
    city: "市政府",
    county: "县区政府",
    country: "中央（联邦）政府",
    group: "按当时职务分组",
  },
  kindIn: (kind, country) => `${kind} · ${country}`,
  governs: "所辖地区",
  counts: {
    "sister-milestone": (count) => `友城大事${n(count)}项`,
    "leader-meeting": (count) => `领导人会晤${n(count)}项`,
    visit: (count) => `访问${n(count)}项`,
    conference: (count) => `会议与论坛${n(count)}项`,
    agreement: (count) => `协议${n(count)}项`,
    policy: (count) => `政策${n(count)}项`,
    trade: (count) => `贸易${n(count)}项`,
  },
  summary: {
    none: (name) => `1979年至2024年的记录中没有涉及${name}的事件。`,
    subject: {
      actor: (name) => name,
      government: (name) => `${name}或其代表`,
      group: (name) => `时任${name}者`,
    },
    one: (subject, when, kind) =>
      `本记录有1项事件载有${subject}，时间为${when}：${kind}。`,
    oneOfMany: (subject, when, kind) =>
      `本记录有1项事件载有${subject}，时间为${when}：${kind}。`,
    many: ({ subject, events, first, last, kinds }) =>
      `本记录有${n(events)}项事件载有${subject}，时间自${first}至${last}：${kinds.join("、")}。`,
    announced: (count, total) =>
      total === 1
        ? "该事件仅见于事前预告。"
        : `其中${n(count)}项仅见于事前预告。`,
    most: (names, events) =>
      `同列事件最多者：${names.join("、")}（${names.length > 1 ? "各" : ""}${n(events)}项）。`,
  },
  timeline: "时间",
  company: {
    title: "与谁会面、同列",
    note: "以下为记录中同一事件所列的全部参与者，职务以最近一次同列事件为准。同列一项事件不一定表示当面会晤。",
    from: { US: "美国方面", CN: "中国方面", other: "国际" },
    name: "名称",
    shared: "共同事件",
    span: "首次与末次",
    once: (count) => `各同列一项事件（${n(count)}）`,
    onceHidden: (count) => `另有${n(count)}方各同列一项事件。`,
    none: "这些事件中未列其他参与者。",
  },
  people: {
    government: "由谁代表",
    group: "任职者",
    name: "姓名与职务",
  },
  places: {
    title: "地点",
    nowhere: (count) => `另有${n(count)}项事件无地点记载。`,
  },
  roles: {
    title: "历任职务",
    note: "所列为载明该职务的首项与末项事件的日期，并非任期。",
    role: "职务",
    documented: "以该职务见于记录",
    events: "事件",
    none: "职务无记载",
    standsFor: (place) => `代表${place}`,
  },
  terms: {
    title: "任期",
    term: (office, start, end) =>
      `${office}：${start}至${end ?? "记录编成时仍在任"}`,
  },
  colon: "：",
  comma: "、",
  sentenceGap: "",
  span: (first, last) => `${first}……${last}`,
  announced: (count, total) =>
    count === 0
      ? ""
      : total === 1
        ? "仅见于事前预告"
        : `其中${n(count)}项仅见于事前预告`,
  eventCount: (count) => `${n(count)}项事件`,
  events: {
    title: (count) => `${n(count)}项事件`,
    with: "同列者",
    more: (count) => `等，另有${n(count)}方`,
    announcedOnly: "仅见于事前预告",
    noPlace: "地点无记载",
  },
  outside: {
    title: "1979年以前或2024年以后",
    note: "记录时段以外的事件，仅供参考，不计入任何数字。",
  },
  sources: {
    title: (count) => `${n(count)}个来源`,
    cite: (number) => `来源${n(number)}`,
  },
  reference: {
    cite: "引用本页",
    id: "编号",
    citation: ({ name, site, asOf, url }) =>
      `《${name}》。${site}，${asOf}。${url}`,
  },
};
