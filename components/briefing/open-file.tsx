import { useRef, useState, type DragEvent } from "react";
import type { ownBriefings } from "@/lib/messages/en/own-briefings";
import { readFile } from "./read-file";

interface OpenFileProps {
  readonly words: typeof ownBriefings;
  /** The address of the editor. */
  readonly edit: string;
  /** Called with the name of a file, without its ending, and its text. */
  readonly onText: (title: string, text: string) => void;
  /** Called with why a file could not be read. */
  readonly onFailure: (why: string) => void;
}

/** Begins a briefing: a new one, or one from a file, chosen or dropped. */
export function OpenFile({ words, edit, onText, onFailure }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    if ("failed" in read) onFailure(words[read.failed](file.name));
    else onText(file.name.replace(/\.[a-z]+$/i, ""), read.text);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // What can be dropped can be chosen by the button within.
    <div
      className={`flex flex-wrap items-center gap-3 rounded-lg border border-dashed p-4 ${isOver ? "border-ink bg-tint" : "border-edge"}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <a className="tool min-h-9 px-4 text-sm" href={`${edit}#new`}>
        {words.create}
      </a>
      <button
        type="button"
        className="tool min-h-9 px-4 text-sm"
        onClick={() => input.current?.click()}
      >
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        className="hidden"
        tabIndex={-1}
        aria-label={words.open}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <span className="text-muted text-sm max-sm:hidden">{words.drop}</span>
    </div>
  );
}
