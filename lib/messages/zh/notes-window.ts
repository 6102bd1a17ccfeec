import type { notesWindow as english } from "../en/notes-window";

export const notesWindow: typeof english = {
  blocked: "浏览器阻止了讲者窗口。",
  link: "在标签页中打开",
  how: "然后将该标签页拖到另一块显示屏；或允许本站弹出窗口后再按 S 键。",
  close: "关闭",
};
