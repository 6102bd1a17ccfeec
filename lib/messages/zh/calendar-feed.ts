import type { calendarFeed as english } from "../en/calendar-feed";

/** 订阅日历用语。 */
export const calendarFeed: typeof english = {
  name: (places) =>
    places.length === 0
      ? "中美友好城市关系周年"
      : `中美友好城市关系周年：${places.join("、")}`,
  about: (from, to, milestones) =>
    `本记录中日期确切到日的各对关系，在${from}年至${to}年间结好满${milestones.join("、")}周年的日子。2月29日建立的关系，平年记在2月28日。已终止的关系不列入，中止的关系予以注明。`,
  issues: (issues) => `地址中有未能识别而略过的部分：${issues.join("；")}。`,
  summary: (us, cn, years, suspended) =>
    `${us}—${cn}结好${years}周年${suspended ? "（中止）" : ""}`,
  kinds: {
    sister: "友好城市（省州）关系",
    friendship: "友好交流关系",
    other: "其他关系（交流、合作、意向书）",
  },
  established: (kind, date) => `${kind}，建立于${date}。`,
  status: {
    active: "近期来源显示仍活跃。",
    suspended: "中止。",
    ended: "已终止。",
    unknown: "未见近期来源说明其状态。",
  },
  asOf: (date) => `记录截至${date}。`,
};
