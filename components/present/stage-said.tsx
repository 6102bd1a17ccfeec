import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { PresentWords } from "@/lib/messages/present-for";
import type { StageState } from "@/lib/view/stage/stage-state";
import { blockTexts } from "@/lib/describe/briefing/block-texts";

interface StageSaidProps {
  scenes: readonly FilledScene[];
  state: StageState;
  words: PresentWords;
}

/** What the stage shows, said aloud as it moves. */
export function StageSaid({ scenes, state, words }: StageSaidProps) {
  const scene = scenes[state.scene];
  if (!scene) return null;
  const { title, steps, text, figure } = scene;
  const said =
    state.step > 0
      ? words.saidStep(
          state.step,
          steps.length,
          steps[state.step - 1]?.text?.first ?? "",
        )
      : [
          words.said(scene.number, scenes.length, title.first),
          figure ? `${figure.value} ${figure.label.first}` : "",
          ...blockTexts(text.first),
        ]
          .filter((part) => part !== "")
          .join(". ");
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
