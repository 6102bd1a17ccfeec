import { cloneElement, memo, type ReactElement } from "react";
import { drawChart } from "@/components/charts/draw-chart";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import { sceneShape } from "@/lib/describe/briefing/scene-shape";
import { sceneFrame } from "@/lib/layout/scene/scene-frame";
import type { StageChartWords } from "@/lib/messages/stage-charts";
import { pagePalette } from "@/lib/theme/palette";
import type { StageContext } from "./stage-context";
import { StageLayers } from "./stage-layers";
import { shownAt } from "./stage-timeline-picture";

interface StageChartProps {
  context: StageContext;
  scene: FilledScene;
  step: number;
  words: StageChartWords;
}

/** The size of text at the back of a room, and the size that sheets set theirs at, pixels. */
const TEXT = { stage: 18, sheet: 12.5 };

/** A chart of a scene, with the marks that it has on its page; of a timeline what stands under its lanes. */
export const StageChart = memo(function StageChart(props: StageChartProps) {
  const { context, scene, step, words } = props;
  const { payload, names } = context;
  const { record, pairs, trade } = payload;
  if (scene.chart === null) return null;
  if (scene.chart === "timeline") return <StageLayers {...props} />;
  const box = sceneFrame(sceneShape(scene)).drawing;
  const { drawing } = drawChart({
    ...(box && { stage: { width: box.width, height: box.height } }),
    name: scene.chart,
    view: { ...shownAt(scene, step).view, theme: "auto" },
    palette: pagePalette,
    width: Math.round((WIDTH * TEXT.sheet) / TEXT.stage),
    record: {
      names: () => names,
      charts: () => record.charts,
      pairs: () => given(pairs),
      trade: () => ({ ...record.charts, ...given(trade) }),
    },
    words,
    site: "",
  });
  return cloneElement(drawing as ReactElement<Record<string, unknown>>, {
    className: "stage-drawing block h-full w-full",
    preserveAspectRatio: "xMidYMid meet",
  });
});

/** About the width that a chart has on the stage, stage pixels. */
const WIDTH = 720;

function given<T>(data: T | null): T {
  if (data === null) throw new Error("A scene's data did not come with it");
  return data;
}
