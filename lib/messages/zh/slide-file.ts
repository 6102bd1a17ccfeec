import type { slideFile as english } from "../en/slide-file";

/** 在浏览器中生成幻灯片的用语。 */
export const slideFile: typeof english = {
  make: "另存为 PowerPoint",
  making: "正在生成幻灯片……",
  made: "已保存：每个场景一张幻灯片，附备注和资料来源。",
  pictureFailed: "未能生成图片，请重试。",
  failed: "未能生成幻灯片，请重试。",
};
