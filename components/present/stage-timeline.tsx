import { useEffect } from "react";
import { LayersInPlace } from "./layers-in-place";
import type { StageContext, ScenePlace } from "./stage-context";
import { atBox } from "./stage-px";
import { StageTimelineSvg } from "./stage-timeline-svg";
import { timelinePicture } from "./stage-timeline-picture";
import { useScenePainter } from "./use-scene-painter";

interface StageTimelineProps {
  context: StageContext;
  place: ScenePlace;
}

/** The timeline on the stage, the same one from scene to scene: what it shows next grows out of what it shows now. */
export function StageTimeline({ context, place }: StageTimelineProps) {
  const { scenes } = context.payload.briefing;
  const scene = scenes[place.scene];
  const picture = scene ? timelinePicture(context, scene, place.step) : null;
  const { canvas, still, drawn } = useScenePainter(
    picture,
    context.payload.record.metrics,
  );
  useEffect(() => prepareNext(context, place), [context, place]);
  return (
    <>
      <LayersInPlace {...{ context, place }} />
      {drawn && picture && (
        <div ref={still} style={atBox(drawn.box)} inert>
          <StageTimelineSvg picture={drawn} context={context} />
        </div>
      )}
      <canvas
        ref={canvas}
        width={0}
        height={0}
        aria-hidden="true"
        data-stage-canvas=""
        className="invisible absolute inset-0 h-full w-full font-sans print:hidden"
      />
    </>
  );
}

/** Places what comes next while nobody waits for it. */
function prepareNext(context: StageContext, { scene, step }: ScenePlace) {
  const { scenes } = context.payload.briefing;
  const timer = setTimeout(() => {
    const now = scenes[scene];
    const next = scenes[scene + 1];
    if (now && step < now.steps.length) timelinePicture(context, now, step + 1);
    if (next) timelinePicture(context, next, 0);
  }, 900);
  return () => clearTimeout(timer);
}
