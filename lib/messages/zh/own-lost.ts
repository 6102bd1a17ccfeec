import type { ownLost as english } from "../en/own-lost";

/** Why no briefing of the reader's own could be opened, in Chinese. */
export const ownLost: typeof english = {
  none: "此处尚未打开简报。可新建，或从您的简报中选择。",
  own: (name) =>
    `本浏览器中没有名为“${name}”的简报。它可能已被删除，或保存在其他浏览器中。`,
  copy: (name) => `没有名为“${name}”的随附简报。`,
  sent: "链接已损坏或在传送中被截断。请对方重新发送链接，或改发文件。",
  create: "新建简报",
  all: "全部简报",
  title: "没有可显示的简报",
  edit: "在编辑器中打开",
  unreadable: "此简报没有可显示的场景。可在编辑器中查看其文本及逐行问题。",
};
