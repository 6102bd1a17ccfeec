import type { publish as english } from "../en/publish";

/** The words of what the record is published as, in Chinese. */
export const publish: typeof english = {
  refused: {
    version: "本站未保存该版本的记录。去掉地址中的`pin`即可取得当前版本。",
    file: (zip, files) => `没有该文件。现有${zip}以及${files.join("、")}。`,
  },
  zip: {
    cite: "引用方式：",
    terms: "使用条款：",
    files: "文件：",
    of: {
      svg: "矢量图，可缩放和编辑",
      png: "位图",
      csv: "图中数据表",
      json: "图中数据及全部说明",
      bib: "本视图的引文（BibTeX）",
      ris: "本视图的引文（RIS）",
      sources: "图中内容的来源（BibTeX）",
      txt: "本文件",
    },
  },
  oembed: {
    url: "缺少`url`：请给出本站某一视图的地址。",
    none: "该地址没有本站的视图。",
    format: "仅提供JSON格式。",
    room: "`maxwidth`与`maxheight`须为大于0的整数。",
    long: (most) => `查询字符串超过${most}个字符。`,
  },
  links: {
    data: "数据与订阅",
    embed: "本视图的嵌入信息",
    record: "记录全文：CSV数据包（zip）",
  },
  rights:
    "事实可供任何人使用。本记录的文字与编排采用知识共享署名4.0国际许可协议（CC BY 4.0）。",
  feed: {
    title: (site) => `${site}：记录更新`,
    subtitle: "记录中新增、修改和删除的内容。",
    entry: (table, what, name) =>
      name === null ? `${table}：${what}数据表` : `${table}：${what}“${name}”`,
    change: { added: "新增", changed: "修改", removed: "删除" },
    about: (note, version) => `${note}（记录截至${version}。）`,
  },
  tables: {
    sources: "来源",
    places: "地点",
    actors: "参与者",
    pairs: "结好关系",
    "pairs-unplaced": "地点不明的结好关系",
    "pair-totals": "已公布的结好总数",
    events: "事件",
    "event-actors": "事件参与者",
    "events-outside": "时段以外的事件",
    "event-actors-outside": "时段以外事件的参与者",
    "state-exports": "各州出口额",
    "state-exports-uscbc": "各州出口额（美中贸易全国委员会）",
    "state-ranks": "中国在各州出口市场中的排名",
    "state-ranks-uscbc": "中国在各州出口市场中的排名（美中贸易全国委员会）",
    "rank-counts": "按中国排名统计的州数",
    "national-trade": "全国贸易",
    "two-way-totals": "早期双边贸易总额",
    bands: "国家元首任期",
    "seed-facts": "初始事实",
    changes: "更新记录",
  },
};
