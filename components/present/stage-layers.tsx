import { SceneLayerMarks } from "@/components/timeline/scene-layer-marks";
import { metricOfView } from "@/lib/describe/timeline-metric";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { StageChartWords } from "@/lib/messages/stage-charts";
import { pagePalette } from "@/lib/theme/palette";
import type { StageContext } from "./stage-context";
import { shownAt, timelinePicture } from "./stage-timeline-picture";

interface StageLayersProps {
  context: StageContext;
  scene: FilledScene;
  step: number;
  words: StageChartWords;
}

/** The terms of the heads of state and the metric under the lanes of a scene, as a drawing of their own. */
export function StageLayers(props: StageLayersProps) {
  const { context, scene, step, words } = props;
  const picture = timelinePicture(context, scene, step);
  if (!picture || picture.layers.height === 0) return null;
  const messages = words.charts();
  const { layers, gutter, timeline } = picture;
  return (
    <svg
      data-layers=""
      role="group"
      aria-label={messages.context.heading}
      viewBox={`0 0 ${timeline.width + gutter} ${layers.height}`}
      className="stage-drawing block h-full w-full"
      preserveAspectRatio="xMidYMin meet"
    >
      <SceneLayerMarks
        {...{ layers, gutter, messages }}
        terms={context.payload.record.context.bands}
        metric={metricOfView(
          shownAt(scene, step).view,
          context.payload.record.charts,
          messages,
        )}
        palette={pagePalette}
      />
    </svg>
  );
}
