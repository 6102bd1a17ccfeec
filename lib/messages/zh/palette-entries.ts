import type { paletteEntries as english } from "../en/palette-entries";

/** What the palette calls pages and charts, in Chinese: a name, what is there, and other words for it. */
export const paletteEntries: typeof english = {
  pages: {
    "/": ["时间线", "事件、筛选与图表", "首页 主页 搜索"],
    "/pairs": [
      "结对",
      "逐一查证的结好关系，附地图与日历",
      "友城 友好城市 友好省州 周年 表格",
    ],
    "/trade": ["贸易", "各州出口、排名与全国贸易", "出口 进口 差额 货物"],
    "/present": [
      "简报",
      "会场演示用的场景，含自己的简报",
      "演示 幻灯片 讲者备注 编辑",
    ],
    "/sources": ["来源", "各来源及其所支持的内容", "引用 参考文献 出处"],
    "/about": ["关于本记录", "方法、覆盖范围与条款", "帮助 无障碍 隐私 许可"],
    "/about#method": ["方法", "本记录如何编成", "已公布 有据可查 层级"],
    "/about#coverage": ["覆盖范围", "本记录收录与欠缺的内容", "数量 缺漏"],
    "/about#conflicts": [
      "已知的分歧与薄弱条目",
      "各来源说法不一之处",
      "错误 差异",
    ],
    "/about#seed": ["本记录最初所据的说法", "逐条注明来源", "284对"],
    "/pairs#anniversaries": [
      "结对周年",
      "哪些结对逢整年，在何时",
      "周年 日历 订阅",
    ],
    "/pairs#unplaced": ["地点未能确定的关系", "来源未说明所指何地", "存疑"],
    "/trade#trade-method": [
      "两种口径的出口数为何不同",
      "美国人口普查局与美中贸易全国委员会",
      "方法 统计",
    ],
  },
  charts: {
    "pairs-growth": [
      "历年结对数",
      "1979年以来已公布与有据可查的结对",
      "增长 总数",
    ],
    "pairs-by-state": ["美国各州结对数", "各州方格图", "地图 友城"],
    "rank-counts": [
      "中国居首位或前三位出口市场的州数",
      "历年公布数与计算数",
      "出口市场排名",
    ],
    "state-exports": ["各州对华出口", "某一年度排名", "货物 排行"],
    "state-export-series": ["一州历年对华出口", "按年度", "曲线 货物"],
    "national-trade": ["美国对华货物贸易", "历年出口与进口", "全国 总额"],
    "pairs-by-province": ["中国各省结对数", "各省方格图", "地图 友城"],
    "pairs-matrix": ["州省结对矩阵", "哪些州与哪些省结好", "表格"],
    "pairs-map": ["结对地图", "两地之间的连线", "弧线 地理"],
    "pairs-calendar": ["签署日历", "按年度和年代", "建立日期"],
    "pairs-status": ["结对现状", "活跃、中止、终止、无记载", "终止"],
    "export-slope": ["两个年度之间的各州出口", "斜率图", "变化 增减"],
    "export-multiples": ["各州出口一览", "同一刻度或指数", "小图"],
    "export-heat": ["各州历年出口", "热力图", "矩阵"],
    "export-share": ["各州对华出口占比", "占总额的份额", "百分比"],
    "state-ranks": ["中国在各州出口市场中的位次", "历年位次图", "排名"],
    "trade-balance": ["美国对华贸易差额", "历年出口减进口", "逆差 顺差"],
    "ties-and-exports": [
      "结好与出口",
      "结好较多的州出口是否较多？",
      "散点图 相关",
    ],
  },
};
