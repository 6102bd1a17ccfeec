import type { names as english } from "../en/names";

/** The glossary: what the record's codes are called, in Chinese. */
export const names: typeof english = {
  kind: {
    "sister-milestone": "友城大事",
    "leader-meeting": "领导人会晤",
    visit: "访问",
    conference: "会议与论坛",
    agreement: "协议",
    policy: "政策",
    trade: "贸易",
  },
  kindOne: {
    "sister-milestone": "友城大事",
    "leader-meeting": "领导人会晤",
    visit: "访问",
    conference: "会议或论坛",
    agreement: "协议",
    policy: "政策",
    trade: "贸易",
  },
  announcedOnly: (kind) => `${kind}（仅见于事前预告）`,
  level: {
    "head-of-state": "国家元首",
    national: "国家层面",
    subnational: "地方层面",
  },
  group: {
    presidents: "国家元首",
    governors: "州长与省长",
    mayors: "市长",
    "party-secretaries": "党委书记",
  },
  lane: {
    others: { actor: "其他事件", place: "其他地点" },
    nowhere: "未涉及州、省或城市",
    only: (name) => `仅${name}`,
    both: "两者皆有",
  },
  laneMode: {
    kind: "类别",
    level: "层级",
    actor: "参与者",
    place: "地点",
    compare: "比较",
  },
  tie: {
    sister: "友好城市关系",
    friendship: "友好交流关系",
    other: "其他关系",
  },
  status: {
    active: "活跃",
    suspended: "中止",
    ended: "已终止",
    unknown: "无记载",
  },
  pairLevel: { "state-province": "省州", city: "城市" },
  tier: {
    seed: "初始文献",
    official: "官方",
    news: "新闻",
    reference: "参考资料",
  },
  country: { US: "美国", CN: "中国" },
};
