import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { useItemDrag, type ItemDrag } from "./use-item-drag";

/** A scene as the list names it. */
export interface ListedScene {
  readonly id: string;
  readonly title: string;
  /** How many things of it are to be mended. */
  readonly problems: number;
}

interface SceneListProps {
  readonly scenes: readonly ListedScene[];
  /** The index of the scene that is edited; null while the briefing itself is. */
  readonly current: number | null;
  readonly words: typeof briefingEditor;
  readonly onChoose: (index: number | null) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onAdd: () => void;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The scenes of a briefing in order: to choose, and to move by pointer and by keyboard. */
export function SceneList(props: SceneListProps) {
  const { scenes, current, words, onChoose, onMove, onAdd } = props;
  const { drag, on } = useItemDrag(onMove);
  const said = words.scenes;
  const moveByKey = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const to = MOVES[event.key]?.(at, scenes.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to >= scenes.length || to === at) return;
    const handle = event.currentTarget;
    // What the browser moves in the page loses the focus.
    flushSync(() => onMove(at, to));
    handle.focus();
  };
  return (
    <nav aria-label={said.label} className="grid content-start gap-2">
      <button
        type="button"
        className={`${ENTRY} w-full`}
        aria-current={current === null ? "true" : undefined}
        onClick={() => onChoose(null)}
      >
        {said.head}
      </button>
      <ol {...on} className="grid gap-1" data-scenes="">
        {scenes.map((scene, index) => (
          <SceneEntry
            key={scene.id}
            {...{ scene, index, words }}
            isCurrent={current === index}
            className={`${dropSide(drag, index)} ${drag?.from === index ? "opacity-60" : ""}`}
            onKey={(event) => moveByKey(event, index)}
            onChoose={() => onChoose(index)}
          />
        ))}
      </ol>
      {scenes.length === 0 && <p className="text-muted text-sm">{said.none}</p>}
      <button type="button" className="tool min-h-9 text-sm" onClick={onAdd}>
        {said.add}
      </button>
    </nav>
  );
}

interface SceneEntryProps {
  readonly scene: ListedScene;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly className: string;
  readonly words: typeof briefingEditor;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onChoose: () => void;
}

function SceneEntry(props: SceneEntryProps) {
  const { scene, index, isCurrent, className, words, onKey, onChoose } = props;
  const said = words.scenes;
  return (
    <li className={`flex items-stretch gap-1 border-y-2 ${className}`}>
      <button
        type="button"
        data-handle={index}
        aria-label={said.handle(index + 1, scene.title)}
        title={said.hint}
        className="text-muted hover:bg-tint w-7 shrink-0 cursor-grab touch-none rounded-md active:cursor-grabbing"
        onKeyDown={onKey}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <button
        type="button"
        className={`${ENTRY} min-w-0 grow`}
        aria-current={isCurrent ? "true" : undefined}
        onClick={onChoose}
      >
        <span className="text-muted tabular-nums">{index + 1}</span>{" "}
        {scene.title}
        {scene.problems > 0 && (
          <span className="text-cn block text-sm">
            {said.mend(scene.problems)}
          </span>
        )}
      </button>
    </li>
  );
}

const ENTRY =
  "hover:bg-tint aria-[current]:bg-tint aria-[current]:border-ink min-h-9 cursor-pointer rounded-md border border-transparent px-2 py-1 text-start text-pretty";

/** The line that shows between which scenes the dragged one would be put. */
function dropSide(drag: ItemDrag | null, index: number): string {
  if (!drag || drag.to !== index || drag.from === index)
    return "border-transparent";
  return drag.to < drag.from
    ? "border-t-focus border-b-transparent"
    : "border-b-focus border-t-transparent";
}
