import { formatNumber } from "../format-number";
import type { offline as english } from "../en/offline";

export const offline: typeof english = {
  make: "离线文件",
  of: (title) => `离线文件：${title}`,
  hint: "离线文件是单个HTML文件，无需联网，从磁盘打开即可使用：全部场景、全部筛选条件、讲者窗口，中英双语。",
  making: "正在生成文件……",
  made: (name, megabytes) =>
    `已保存：${name}，${formatNumber(megabytes, "zh", 1)} MB`,
  failed: "未能生成文件，请重试。",
  elsewhere: "此内容不在本文件中，请见网站：",
  close: "关闭",
  noScript: "本简报需要启用JavaScript。不会向任何地方发送数据。",
};
