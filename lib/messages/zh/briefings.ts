import { formatNumber } from "../format-number";
import type { briefings as english } from "../en/briefings";

/** The words of the page of all briefings, in Chinese; read by the server only. */
export const briefings: typeof english = {
  title: "简报",
  description:
    "供会场演示的简报：按次序排列的时间线与图表场景，附讲者备注。既有随记录提供的简报，也有您自己的简报。",
  intro:
    "简报由若干场景组成，每个场景是记录的一个视图，配有标题、文字和讲者备注。下列简报中的数字均由记录自动填入。",
  shipped: "随记录提供",
  scenes: (count) => `${formatNumber(count, "zh")}个场景`,
  minutes: (count) => `${formatNumber(count, "zh")}分钟`,
  both: "中英双语",
  present: "演示",
  copy: "复制并编辑",
  of: (action, title) => `${action}：${title}`,
  own: "我的简报",
  noScript:
    "您自己的简报保存在本浏览器中，需要启用 JavaScript，目前未启用。上列简报无需脚本即可阅读。",
  edit: {
    title: "编辑简报",
    description:
      "逐个场景编辑简报，或直接编辑其文件文本。内容只保存在您的浏览器中。",
    noScript: "编辑器需要 JavaScript，本浏览器目前未启用。",
    back: "全部简报",
  },
  ownStage: {
    title: "我的简报",
    description: "本浏览器中的简报，供会场演示。",
    noScript: "演示自己的简报需要 JavaScript，本浏览器目前未启用。",
  },
  ownPaper: {
    slides: {
      title: "可打印的幻灯片",
      description: "本浏览器中的简报，按页打印。",
    },
    handout: {
      title: "讲义",
      description: "本浏览器中简报的打印文稿。",
    },
  },
  ownNotes: {
    title: "讲者窗口",
    description: "本浏览器中简报的备注、计时与控制。",
  },
};
