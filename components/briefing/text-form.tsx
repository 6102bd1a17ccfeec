import { useId, useRef } from "react";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { lostLines } from "@/lib/view/briefing/draft";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { ProblemList, type SaidProblem } from "./problem-list";

interface TextFormProps {
  readonly text: string;
  /** What can be read from it; null for nothing. */
  readonly briefing: Briefing | null;
  readonly problems: readonly SaidProblem[];
  readonly words: typeof briefingEditor;
  /** Called with each change of the text. */
  readonly onChange: (text: string) => void;
  /** Called when the reader wants scenes to edit. */
  readonly onScenes: (briefing: Briefing) => void;
}

/** Lines that are named, of those that would be left out. */
const NAMED = 12;

/** The text of a briefing's file, with what is wrong in it by line. */
export function TextForm(props: TextFormProps) {
  const { text, briefing, problems, words, onChange, onScenes } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const lost = briefing ? lostLines(text, briefing) : [];
  const goTo = (line: number) => {
    const lines = text.split("\n");
    const from =
      lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    area.current?.focus();
    area.current?.setSelectionRange(
      from,
      from + (lines[line - 1]?.length ?? 0),
    );
  };
  return (
    <div className="grid gap-3">
      {briefing ? (
        <button
          type="button"
          className="tool min-h-9 justify-self-start px-4 text-sm"
          onClick={() => onScenes(briefing)}
        >
          {words.text.toScenes}
        </button>
      ) : (
        <p>{words.text.unreadable}</p>
      )}
      {lost.length > 0 && (
        <p className="text-sm">
          {words.text.drops(
            lost.slice(0, NAMED).join(", ") + (lost.length > NAMED ? "…" : ""),
          )}
        </p>
      )}
      <ProblemList {...{ problems, words }} onGo={goTo} />
      <label htmlFor={id} className="text-sm font-semibold">
        {words.text.label}
      </label>
      <textarea
        ref={area}
        id={id}
        value={text}
        spellCheck={false}
        rows={30}
        className="border-edge bg-card text-ink w-full rounded-md border p-3 font-mono text-sm"
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
