import type { SpeakerWords } from "@/lib/messages/speaker-for";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import type { StageState } from "@/lib/view/stage/stage-state";

interface SpeakerControlsProps {
  /** What the room sees. */
  state: StageState;
  words: SpeakerWords;
  /** Moves the stage. */
  send: (command: StageCommand) => void;
}

/** What moves the room's window, large enough for a thumb. */
export function SpeakerControls(props: SpeakerControlsProps) {
  const { state, words, send } = props;
  const { blank, exploring, overview } = state;
  const switches = [
    [words.black, { kind: "blank", colour: "black" }, blank === "black"],
    [words.white, { kind: "blank", colour: "white" }, blank === "white"],
    [words.explore, { kind: "explore" }, exploring],
    [words.overview, { kind: "overview" }, overview],
  ] as const;
  const ends = [
    [words.first, { kind: "first" }],
    [words.last, { kind: "last" }],
  ] as const;
  return (
    <div
      role="group"
      aria-label={words.controls}
      className="flex flex-wrap gap-2"
    >
      <button
        type="button"
        className="tool min-h-16 grow basis-24 px-4 text-xl"
        onClick={() => send({ kind: "previous" })}
      >
        <span aria-hidden>◀ </span>
        {words.back}
      </button>
      <button
        type="button"
        className="bg-ink text-card min-h-16 grow-[2] basis-40 rounded-md px-4 text-xl"
        onClick={() => send({ kind: "next" })}
      >
        {words.forward}
        <span aria-hidden> ▶</span>
      </button>
      {switches.map(([label, command, pressed]) => (
        <button
          key={label}
          type="button"
          aria-pressed={pressed}
          className="tool aria-pressed:bg-ink aria-pressed:text-card min-h-11 grow px-2 sm:min-h-16 sm:px-4"
          onClick={() => send(command)}
        >
          {label}
        </button>
      ))}
      {ends.map(([label, command]) => (
        <button
          key={label}
          type="button"
          className="tool min-h-16 px-4 max-sm:hidden"
          onClick={() => send(command)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
