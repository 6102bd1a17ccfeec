import type { SceneShape } from "../../layout/scene/scene-frame";
import type { FilledScene } from "./filled-briefing";

/** What of a scene takes room on the stage. */
export function sceneShape(scene: FilledScene): SceneShape {
  const { chart, figure, quote, text, steps, title } = scene;
  return {
    drawing:
      chart === null ? null : chart === "timeline" ? "timeline" : "chart",
    figure: figure !== null,
    quote: quote !== null,
    text: text.first.length > 0,
    steps: steps.some((step) => step.text !== null),
    both: title.second !== null,
  };
}
