import { drawChart } from "@/components/charts/draw-chart";
import type { ScenePage } from "@/lib/describe/briefing/scene-page";
import { LEAST_TEXT, type Box } from "@/lib/layout/scene/scene-frame";
import { drawSceneTimeline } from "./scene-timeline-sheet";
import type { SceneSheet, SheetInput } from "./sheet-input";

/** A drawing is made for so much less width than it takes, so that its text is read from the last row. */
const LARGER = 1.5;

/** Draws a scene or step for a box of the stage; null for words alone. */
export function drawScene(
  page: ScenePage,
  box: Box,
  input: SheetInput,
): SceneSheet | null {
  const { chart } = page.scene;
  if (chart === null) return null;
  if (chart === "timeline") return drawSceneTimeline(page, box, input);
  const { record, palette, words } = input;
  const { about, drawing, size, leastText } = drawChart({
    ...{ name: chart, view: page.view, palette, record, words },
    ...{ width: Math.round(box.width / LARGER), site: record.site },
    stage: { width: box.width, height: box.height },
  });
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const fitting = Math.min(13, LEAST_TEXT / scale);
  return {
    ...{ about, drawing, size },
    sheetText: leastText && Math.max(leastText, fitting),
  };
}
