import { LaterChart } from "./later-chart";
import type { ScenePlace, StageContext } from "./stage-context";
import { atBox } from "./stage-px";
import {
  timelinePicture,
  type TimelinePicture,
} from "./stage-timeline-picture";

interface LayersInPlaceProps {
  context: StageContext;
  place: ScenePlace;
}

/** What stands under the lanes of a scene's timeline, where it stands; it comes anew where it is another. */
export function LayersInPlace({ context, place }: LayersInPlaceProps) {
  const scene = context.payload.briefing.scenes[place.scene];
  const picture = scene && timelinePicture(context, scene, place.step);
  if (!picture || picture.layers.height === 0) return null;
  const { box, scale, timeline, layers } = picture;
  const top = timeline.height * scale;
  const height = layers.height * scale;
  return (
    <div
      key={nameOf(picture)}
      style={atBox({ ...box, y: box.y + top, height })}
      className="stage-in"
      inert
    >
      <LaterChart {...{ context, scene }} step={place.step} />
    </div>
  );
}

/** The same for pictures with the same layers. */
function nameOf({ timeline, scale, series, layers }: TimelinePicture): string {
  const { window, width, height } = timeline;
  const { metric = null, state = null, level = null } = series ?? {};
  const bands = layers.bands !== null;
  return JSON.stringify([
    ...[window.start, window.end, width, height, scale],
    ...[metric, state?.id, level, bands],
  ]);
}
