import type { briefingEditor } from "@/lib/messages/en/briefing-editor";

interface SceneToolsProps {
  /** The index of the scene that is edited; null while the briefing itself is. */
  readonly current: number | null;
  /** How many scenes there are. */
  readonly of: number;
  readonly words: typeof briefingEditor;
  readonly onMove: (from: number, to: number) => void;
  readonly onDuplicate: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** What can be done with the scene that is edited. */
export function SceneTools(props: SceneToolsProps) {
  const { current, of, words } = props;
  const said = words.scene;
  if (current === null)
    return <h2 className="mb-3 font-serif text-xl">{words.scenes.head}</h2>;
  const tools = [
    {
      label: said.up,
      isOff: current === 0,
      act: () => props.onMove(current, current - 1),
    },
    {
      label: said.down,
      isOff: current === of - 1,
      act: () => props.onMove(current, current + 1),
    },
    {
      label: said.duplicate,
      isOff: false,
      act: () => props.onDuplicate(current),
    },
    { label: said.remove, isOff: false, act: () => props.onRemove(current) },
  ];
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <h2 className="grow font-serif text-xl">
        {said.heading(current + 1, of)}
      </h2>
      {tools.map(({ label, isOff, act }) => (
        <button
          key={label}
          type="button"
          className="tool px-3 text-sm"
          aria-disabled={isOff}
          onClick={() => {
            if (!isOff) act();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
