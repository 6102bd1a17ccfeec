import type { slides as english } from "../en/slides";
import { formatNumber } from "../format-number";

/** The words of briefings on paper and on slides, in Chinese. */
export const slides: typeof english = {
  sources: "资料来源",
  colon: "：",
  space: "",
  steps: "步骤",
  more: (count) => `另有${count}份，见备注`,
  number: (scene, count) => `${scene} / ${count}`,
  pptx: "PowerPoint 幻灯片",
  print: "可打印的幻灯片",
  handout: "讲义",
  of: (action, title) => `${action}：${title}`,
  page: {
    slidesTitle: (title) => `幻灯片：${title}`,
    handoutTitle: (title) => `讲义：${title}`,
    slidesDescription: (title) => `《${title}》的打印页，每个场景一页。`,
    handoutDescription: (title) =>
      `《${title}》的打印文稿：场景、文字、数据表和资料来源。`,
    hint: "打印本页或另存为 PDF：每个场景一页，13⅓ × 7½ 英寸。",
    notesHint: "打印本页或另存为 PDF：每个场景一页，下附备注。",
    handoutHint: "打印本页或另存为 PDF；A4 或 Letter 纸均可。",
    choices: "打印内容",
    scenes: "每个场景一页",
    steps: "每个步骤另加一页",
    notes: "附备注",
    plain: "不附备注",
    both: "中英对照",
    back: "返回简报",
    noNotes: "本场景没有备注。",
  },
  live: "实时视图",
  quote: (by) => `——${by}`,
  long: (caption, rows) => `${caption}：${rows}，见实时视图。`,
  rows: (count) => `${formatNumber(count, "zh")} 行`,
  missing: "没有这样的简报、场景或步骤。",
  others: (count) => `另有${count}份`,
  picture: "本页图片（PNG）",
  drawing: "图形",
  separator: "；",
  filter: (filters) => `${filters}。`,
};
