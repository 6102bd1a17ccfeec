import { formatNumber } from "../format-number";
import type { lanes as english } from "../en/lanes";

const place = (position: number, total: number) =>
  `第${formatNumber(position, "zh")}位，共${formatNumber(total, "zh")}条`;

/** The headings of the timeline's lanes and what a reader does with them, in Chinese. */
export const lanes: typeof english = {
  toolbar: "泳道",
  by: "泳道按",
  compare: (first, second) => `比较“${first}”与“${second}”`,
  endCompare: "结束比较",
  move: (name) => `移动“${name}”`,
  moveHint:
    "按回车键提起泳道，用上下方向键移动，再按回车键放下，按Esc键放回原处。也可以拖动。",
  up: (name) => `上移“${name}”`,
  down: (name) => `下移“${name}”`,
  pin: (name) => `将“${name}”置顶`,
  lane: (name) => `泳道“${name}”`,
  collapse: "折叠为一行",
  expand: "展开泳道",
  reset: "恢复泳道",
  lifted: (name, position, total) =>
    `已提起“${name}”，现为${place(position, total)}。`,
  moved: (name, position, total) =>
    `“${name}”已移至${place(position, total)}。`,
  dropped: (name, position, total) =>
    `“${name}”已放在${place(position, total)}。`,
  putBack: (name, position, total) =>
    `“${name}”已放回${place(position, total)}。`,
  first: (name) => `“${name}”不能再上移。`,
  last: (name) => `“${name}”不能再下移。`,
  pinned: (name) => `“${name}”已置顶。`,
  unpinned: (name) => `“${name}”已取消置顶。`,
  collapsed: (name) => `“${name}”已折叠为一行。`,
  expanded: (name) => `“${name}”已展开。`,
  wasReset: "所有泳道均已展开，并恢复原来的顺序。",
};
