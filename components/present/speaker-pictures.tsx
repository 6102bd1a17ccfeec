import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { Messages } from "@/lib/messages/messages";
import { presentFor } from "@/lib/messages/present-for";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import type { StageState } from "@/lib/view/stage/stage-state";
import type { PresentPayload } from "./present-payload";
import { SceneView } from "./scene-view";
import type { ScenePlace, StageContext } from "./stage-context";
import { useStageContext } from "./use-stage-context";

interface SpeakerPicturesProps {
  /** The record and the briefing. */
  payload: PresentPayload;
  /** What the room sees. */
  state: StageState;
  /** The words of the page's language. */
  messages: Messages;
  words: SpeakerWords;
}

/** What the room sees, and smaller what the next move shows it. */
export function SpeakerPictures(props: SpeakerPicturesProps) {
  const { payload, state, messages, words } = props;
  const context = useStageContext(payload, messages);
  const next = nextPlace(payload.briefing, state);
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Picture label={words.now} {...{ context }} {...state} />
      {next ? (
        <Picture
          label={next.step > 0 ? words.nextStep : words.next}
          {...{ context }}
          {...next}
        />
      ) : (
        <p className="text-muted">{words.end}</p>
      )}
    </div>
  );
}

interface PictureProps extends ScenePlace {
  label: string;
  context: StageContext;
}

function Picture({ label, context, scene, step }: PictureProps) {
  const words = presentFor(context.messages.locale);
  const { id } = context.payload.briefing.scenes[scene] ?? {};
  return (
    <figure data-picture={`${scene}.${step}`}>
      <figcaption className="text-muted mb-1 text-sm">{label}</figcaption>
      {/* A picture of the room: its links and marks are the room's. */}
      <div inert className="stage-thumb border-line bg-card rounded-md border">
        <div className="stage" key={id}>
          <SceneView {...{ context, words }} place={{ scene, step }} />
        </div>
      </div>
    </figure>
  );
}

/** The scene and step that the next move leads to; null at the end. */
function nextPlace(
  { scenes }: FilledBriefing,
  { scene, step }: ScenePlace,
): ScenePlace | null {
  if (step < (scenes[scene]?.steps.length ?? 0))
    return { scene, step: step + 1 };
  return scene + 1 < scenes.length ? { scene: scene + 1, step: 0 } : null;
}
