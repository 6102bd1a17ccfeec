import type { slides as english } from "../en/slides";

/** The words of briefings on paper and on slides, in Chinese. */
export const slides: typeof english = {
  sources: "资料来源",
  colon: "：",
  space: "",
  steps: "步骤",
  more: (count) => `另有${count}份，见备注`,
  number: (scene, count) => `${scene} / ${count}`,
  missing: "没有这样的简报、场景或步骤。",
  drawing: "图形",
  separator: "；",
  filter: (filters) => `${filters}。`,
};
