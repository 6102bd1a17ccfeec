import type { embed as english } from "../en/embed";

/** The words of a view that stands in somebody else's page, in Chinese. */
export const embed: typeof english = {
  live: (site) => `在“${site}”中打开实时视图`,
  pinned: (date) => `固定为记录截至${date}的版本。`,
  csv: "数据（CSV）",
  events: "所示事件",
  404: {
    title: "没有此视图",
    say: (name) => `没有名为“${name}”的视图。可嵌入的视图如下：`,
  },
  410: {
    title: "本站未保存该版本的记录",
    say: "网址所指定的版本标识与已保存的任何版本均不相符，可能有误，或该版本从未发布。",
    now: "以现有记录显示此视图",
  },
  414: {
    title: "网址过长",
    say: (most) => `问号之后的部分最多${most}个字符。减少筛选条件即可缩短。`,
  },
};
