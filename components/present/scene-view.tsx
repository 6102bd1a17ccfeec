import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import { sceneShape } from "@/lib/describe/briefing/scene-shape";
import { fitText, SCENE_SIZES } from "@/lib/layout/scene/fit-text";
import { sceneFrame, type Box } from "@/lib/layout/scene/scene-frame";
import type { PresentWords } from "@/lib/messages/present-for";
import { LayersInPlace } from "./layers-in-place";
import { LaterChart } from "./later-chart";
import { SaidLines, SceneWords } from "./scene-words";
import type { ScenePlace, StageContext } from "./stage-context";
import { atBox, fontPx } from "./stage-px";
import { timelinePicture } from "./stage-timeline-picture";
import { StageTimelineSvg } from "./stage-timeline-svg";

interface SceneViewProps {
  context: StageContext;
  place: ScenePlace;
  words: PresentWords;
  /** Whether the timeline is drawn elsewhere, where it lives from scene to scene. */
  withoutTimeline?: boolean;
}

/** A scene after some of its steps, in stage pixels (`--px`) of the element around it, which has the size of the stage. */
export function SceneView(props: SceneViewProps) {
  const { context, place, words, withoutTimeline = false } = props;
  const { metrics } = context.payload.record;
  const { scenes } = context.payload.briefing;
  const scene = scenes[place.scene];
  if (!scene) return null;
  const frame = sceneFrame(sceneShape(scene));
  const picture = withoutTimeline
    ? null
    : timelinePicture(context, scene, place.step);
  return (
    <>
      <SceneWords {...{ scene, frame, metrics }} />
      {picture && (
        <>
          <div style={atBox(picture.box)} inert>
            <StageTimelineSvg {...{ picture, context }} />
          </div>
          <LayersInPlace {...{ context, place }} />
        </>
      )}
      {frame.drawing && scene.chart !== "timeline" && (
        <div style={atBox(frame.drawing)} inert>
          <LaterChart {...{ context, scene }} step={place.step} />
        </div>
      )}
      {frame.step && (
        <StepLine {...{ scene, metrics }} step={place.step} box={frame.step} />
      )}
      <Foot {...{ scene, words }} box={frame.foot} scenes={scenes.length} />
    </>
  );
}

interface StepLineProps {
  scene: FilledScene;
  step: number;
  box: Box;
  metrics: StageContext["payload"]["record"]["metrics"];
}

function StepLine({ scene, step, box, metrics }: StepLineProps) {
  const text = scene.steps[step - 1]?.text;
  if (!text) return null;
  const texts = text.second === null ? [text.first] : [text.first, text.second];
  const size = fitText(texts, { ...box, sizes: SCENE_SIZES.step, metrics });
  return (
    <p
      key={step}
      style={{ ...atBox(box), ...fontPx(size) }}
      className="stage-in flex flex-col justify-center leading-[1.25]"
      data-step-line=""
    >
      <SaidLines said={text} />
    </p>
  );
}

interface FootProps {
  scene: FilledScene;
  box: Box;
  scenes: number;
  words: PresentWords;
}

function Foot({ scene, box, scenes, words }: FootProps) {
  const publishers = [
    ...new Set(scene.sources.map(({ publisher }) => publisher)),
  ];
  const shown = [
    scene.filters,
    publishers.length > 0 ? words.sources(publishers) : words.record,
  ].filter((part) => part !== "");
  return (
    <div
      style={{ ...atBox(box), ...fontPx(18) }}
      className="text-muted flex items-center justify-between gap-[1.5em] leading-none"
    >
      <p className="min-w-0 overflow-hidden leading-[1.4] text-ellipsis whitespace-nowrap">
        {shown.join(" · ")}
      </p>
      <p className="shrink-0 tabular-nums">
        {words.number(scene.number, scenes)}
      </p>
    </div>
  );
}
