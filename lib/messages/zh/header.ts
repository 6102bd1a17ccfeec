import type { header as english } from "../en/header";

/** The words of the header of every page, in Chinese; read by the server only. */
export const header: typeof english = {
  nav: {
    label: "主导航",
    "/": "时间线",
    "/pairs": "结对",
    "/trade": "贸易",
    "/present": "简报",
    "/sources": "来源",
    "/about": "关于",
  },
  share: "分享",
  search: {
    form: "全站",
    label: "搜索地点、人物、结对与事件",
    hint: "搜索",
    keys: "Ctrl/⌘ K",
  },
};
