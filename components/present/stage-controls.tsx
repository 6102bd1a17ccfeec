import type { StageCommand } from "@/lib/view/stage/move-stage";
import type { WindowAct } from "@/lib/view/stage/stage-key";
import type { PresentWords } from "@/lib/messages/present-for";
import type { Room } from "./use-room";

interface StageControlsProps {
  room: Room;
  words: PresentWords;
  /** Where the stage is left for. */
  leave: string | null;
  /** Address of the stage in the other language. */
  other?: string;
}

/** What clickers and keys do, for touch and pointer: seen while the pointer moves or one of them has the focus. */
export function StageControls(props: StageControlsProps) {
  const { room, words, leave, other } = props;
  const { state, ask } = room;
  if (state.exploring) return null;
  const acts: readonly [string, StageCommand | WindowAct][] = [
    [words.previous, { kind: "previous" }],
    [words.next, { kind: "next" }],
    [words.overview, { kind: "overview" }],
    [words.explore, { kind: "explore" }],
    [words.notes, { kind: "notes" }],
    [words.spotlight, { kind: "spotlight" }],
    [words.theme, { kind: "theme" }],
    [words.fullscreen, { kind: "fullscreen" }],
    [words.help, { kind: "help" }],
  ];
  return (
    <div
      role="group"
      aria-label={words.controls}
      className="stage-controls border-line bg-card absolute inset-x-0 bottom-2 z-20 mx-auto flex w-fit max-w-[96vw] flex-wrap justify-center gap-1 rounded-lg border p-1.5 shadow-lg"
    >
      {acts.map(([label, asked]) => (
        <button
          key={label}
          type="button"
          className="tool min-h-11 min-w-11 px-3"
          onClick={() => ask(asked)}
        >
          {label}
        </button>
      ))}
      {other && (
        <a
          className="tool min-h-11 px-3"
          href={other}
          lang={words.locale === "zh" ? "en" : "zh-CN"}
        >
          {words.other}
        </a>
      )}
      {leave && (
        <a className="tool min-h-11 px-3" href={leave}>
          {words.leave}
        </a>
      )}
    </div>
  );
}
