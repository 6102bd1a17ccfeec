import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { Messages } from "@/lib/messages/messages";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import type { StageState } from "@/lib/view/stage/stage-state";
import type { PresentPayload } from "./present-payload";

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
  const { payload, state, words } = props;
  const next = nextPicture(payload.briefing, state);
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Picture label={words.now} {...{ payload }} {...state} />
      {next ? (
        <Picture
          label={next.step > 0 ? words.nextStep : words.next}
          {...{ payload }}
          {...next}
        />
      ) : (
        <p className="text-muted">{words.end}</p>
      )}
    </div>
  );
}

function Picture(props: {
  label: string;
  payload: PresentPayload;
  scene: number;
  step: number;
}) {
  const { label, payload, scene, step } = props;
  const shown = payload.briefing.scenes[scene];
  return (
    <figure data-picture={`${scene}.${step}`}>
      <figcaption className="text-muted mb-1 text-sm">{label}</figcaption>
      <div className="border-line bg-card grid aspect-video content-center gap-2 rounded-md border p-4 text-center">
        <p className="font-serif text-lg">{shown?.title.first}</p>
        <p>{shown?.steps[step - 1]?.text?.first}</p>
      </div>
    </figure>
  );
}

/** The scene and step that the next move leads to; null at the end. */
function nextPicture(
  { scenes }: FilledBriefing,
  { scene, step }: StageState,
): { scene: number; step: number } | null {
  if (step < (scenes[scene]?.steps.length ?? 0))
    return { scene, step: step + 1 };
  return scene + 1 < scenes.length ? { scene: scene + 1, step: 0 } : null;
}
