import type { explore as english } from "../en/explore";

export const explore: typeof english = {
  region: "实时视图",
  from: (scene) => `探索：${scene}`,
  hint: "此处所有筛选均可使用，场景停在原处。",
  back: (scene) => `返回场景 ${scene}`,
  key: "E 或 Esc",
};
