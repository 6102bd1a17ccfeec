import type { sources as english } from "../en/sources";
import { formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "zh");

/** The words of the page of all sources, in Chinese. */
export const sources: typeof english = {
  title: "来源",
  description:
    "中美地方往来记录的全部来源，以及依据各来源记载的事件、结好关系、数字和表述；可筛选，可按BibTeX、RIS或CSL-JSON格式引用。",
  intro: (total, facts) =>
    `共${n(total)}个来源，各来源之下列出本记录据以记载的内容，合计引用${n(facts)}次。文献名称照录原文，有网址的附链接。`,
  tiers: "来源等级说明",
  filter: "筛选来源",
  q: "标题、发布者或网址中的词语",
  tier: "等级",
  fact: "所依据的内容",
  language: "语言",
  publisher: "发布者",
  any: "不限",
  sort: "排序",
  orders: {
    tier: "按等级，再按发布者",
    facts: "依据内容多者在前",
    newest: "新者在前",
  },
  apply: "应用",
  clear: "显示全部来源",
  withCount: (name, count) => `${name}（${n(count)}）`,
  shown: (count, total) =>
    count === total
      ? `全部${n(total)}个来源`
      : `${n(total)}个来源中的${n(count)}个`,
  ofPublisher: (name) => `${name}的全部来源`,
  none: "没有符合这些条件的来源。",
  pages: { before: "列表分页", after: "列表分页（列表之后）" },
  page: (page, pages) => `第${n(page)}页，共${n(pages)}页`,
  goTo: (page) => `第${n(page)}页`,
  previous: "上一页",
  next: "下一页",
  cite: "引用以上全部来源：",
  citeOne: "引用：",
  copy: "本来源的链接",
  /** The first line of a file of BibTeX. */
  remark: (facts) =>
    `${facts.site}。${n(facts.count)}个来源，记录截至${facts.asOf}：${facts.address}`,
  /** Why there is no file. */
  notCited: (issues) =>
    `网址中有无法识别的内容，未生成引用：${issues.join("；")}。`,
  factKinds: {
    event: "事件",
    pair: "结好关系",
    total: "已公布的对数",
    export: "各州出口",
    rank: "出口市场排名",
    trade: "全国贸易",
    band: "国家元首",
    seed: "初始事实",
  },
  tables: {
    seedFacts: (count) => `初始事实${n(count)}项`,
    events: (count) => `事件${n(count)}项`,
    eventsOutside: (count) => `1979年至2024年以外的事件${n(count)}项`,
    pairs: (count) => `结好关系${n(count)}对`,
    unplacedPairs: (count) => `无法确定地点的关系${n(count)}对`,
    pairTotals: (count) => `已公布的对数${n(count)}项`,
    stateExports: (count) => `各州出口数字${n(count)}项`,
    uscbcExports: (count) =>
      `按美中贸易全国委员会方法统计的各州出口数字${n(count)}项`,
    stateRanks: (count) => `中国在各州出口市场中的排名${n(count)}项`,
    uscbcRanks: (count) => `按美中贸易全国委员会方法统计的排名${n(count)}项`,
    rankCounts: (count) => `按中国排名统计的州数${n(count)}项`,
    nationalTrade: (count) => `全国贸易数字${n(count)}年`,
    twoWayTotals: (count) => `早期年份双边贸易总额${n(count)}项`,
    bands: (count) => `国家元首任期${n(count)}项`,
  },
  figures: {
    rankCounts: "中国为最大、前三大或前五大出口市场的州数",
    nationalTrade: "美国对华出口和自华进口",
    twoWayTotals: "美中双边贸易额",
  },
  years: (runs) =>
    runs
      .map(([first, last]) =>
        first === last ? `${first}年` : `${first}—${last}年`,
      )
      .join("、"),
  since: (date) => `${date}起`,
  tieSince: (tie, date) => `${tie}，${date}`,
  total: (counts) =>
    [
      counts.total === null ? "" : `共${n(counts.total)}对`,
      counts.stateProvince === null ? "" : `省州${n(counts.stateProvince)}对`,
      counts.city === null ? "" : `城市${n(counts.city)}对`,
    ]
      .filter(Boolean)
      .join("，"),
};
