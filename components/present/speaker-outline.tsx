import type {
  FilledScene,
  FilledStep,
} from "@/lib/describe/briefing/filled-briefing";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import type { StageState } from "@/lib/view/stage/stage-state";

interface OutlineProps {
  /** What the room sees. */
  state: StageState;
  words: SpeakerWords;
  /** Moves the stage. */
  send: (command: StageCommand) => void;
}

/** The steps of the scene, each a button that leads to it; nothing where it has none. */
export function StepOutline(props: OutlineProps & { scene: FilledScene }) {
  const { scene, state, words, send } = props;
  if (scene.steps.length === 0) return null;
  const texts = [
    words.opening,
    ...scene.steps.map((step) => sayStep(step, words)),
  ];
  return (
    <Outline
      id="steps"
      title={words.steps}
      items={texts}
      at={state.step}
      from={0}
      onPick={(step) => send({ kind: "go", scene: state.scene, step })}
    />
  );
}

/** All scenes, each a button that leads to it. */
export function SceneOutline(
  props: OutlineProps & { scenes: readonly FilledScene[] },
) {
  const { scenes, state, words, send } = props;
  return (
    <Outline
      id="scenes"
      title={words.scenes}
      items={scenes.map(({ title }) => title.first)}
      at={state.scene}
      from={1}
      onPick={(scene) => send({ kind: "go", scene })}
    />
  );
}

interface ListProps {
  id: string;
  title: string;
  items: readonly string[];
  /** The index of the one that the room sees. */
  at: number;
  /** The number of the first. */
  from: number;
  onPick: (index: number) => void;
}

function Outline({ id, title, items, at, from, onPick }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-muted mb-1 text-base">
        {title}
      </h2>
      <ol className="grid gap-1">
        {items.map((text, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === at ? "step" : undefined}
              className="tool aria-[current]:border-ink aria-[current]:bg-tint min-h-11 w-full justify-start gap-3 px-3 py-1 text-left"
              onClick={() => onPick(index)}
            >
              <span className="text-muted min-w-5 text-right tabular-nums">
                {index + from}
              </span>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sayStep({ text, lit }: FilledStep, words: SpeakerWords): string {
  return text?.first ?? words.unsaid(lit.length);
}
