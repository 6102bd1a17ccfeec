import { formatNumber } from "../format-number";
import type { ownBriefings as english } from "../en/own-briefings";

/** The words of the list of a reader's own briefings, in Chinese. */
export const ownBriefings: typeof english = {
  locale: "zh",
  none: "暂无。可在此新建，可复制上列简报加以编辑，也可在任意页面通过“分享”中的“简报”添加视图。",
  where:
    "仅保存在本浏览器中，服务器不留存；清除浏览器数据即会一并清除。重要内容请另存为文件。",
  blocked:
    "本浏览器不允许在此存储，无法保存。正在编辑的简报仅存于其页面网址中，关闭前请另存为文件。",
  full: "浏览器存储空间已满，无法保存。请将部分简报另存为文件并删除，然后重试。",
  create: "新建简报",
  open: "打开文件……",
  drop: "也可将简报文件（.md）拖放到此处。",
  untitled: "未命名简报",
  scenes: (count) => `${formatNumber(count, "zh")}个场景`,
  problems: (count) => `文本中有${formatNumber(count, "zh")}处问题`,
  edit: "编辑",
  present: "演示",
  duplicate: "复制一份",
  save: "另存为文件",
  remove: "删除",
  of: (action, title) => `${action}：${title}`,
  removed: (title) => `已删除：${title}。`,
  undo: "撤销",
  deleted: "已删除",
  deletedHint: "保留至被更新的删除项取代为止。",
  restore: "恢复",
  forget: "彻底删除",
  copyOf: (title) => `${title}（副本）`,
  unread: (file) => `无法读取${file}。`,
  notText: (file) =>
    `${file}不是 UTF-8 编码的文本文件。简报为 Markdown 文件（.md）。`,
  tooLarge: (file) => `${file}过大，不是简报文件，未予打开。`,
};
