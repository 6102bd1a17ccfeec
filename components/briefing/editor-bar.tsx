import { useState, type ReactNode } from "react";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { localePath } from "@/lib/view/language-path";
import { LinkField } from "./link-field";
import { isRefused, type SaveState } from "./use-draft";

interface EditorBarProps {
  readonly title: string;
  readonly state: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether there is a scene to present. */
  readonly canPresent: boolean;
  readonly words: typeof briefingEditor;
  /** What the briefing can be had as besides its own file. */
  readonly files: ReactNode;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPresent: () => void;
  readonly onSave: () => void;
  /** Shows the text of the file; null where it is shown. */
  readonly onText: (() => void) | null;
  /** Says under which link the briefing opens as it is now. */
  readonly onLink: () => string;
}

const TOOL = "tool min-h-9 px-3 text-sm";

/** What can be done with the whole briefing, and where it is kept. */
export function EditorBar(props: EditorBarProps) {
  const { title, state, words, onLink } = props;
  const [link, setLink] = useState<string | null>(null);
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-serif text-2xl text-pretty">{title}</h1>
        <a
          className="text-sm underline"
          href={localePath("/present", words.locale)}
        >
          {words.all}
        </a>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Tool
          isOff={!props.canUndo}
          onPress={props.onUndo}
          label={words.undo}
        />
        <Tool
          isOff={!props.canRedo}
          onPress={props.onRedo}
          label={words.redo}
        />
        <button
          type="button"
          className={TOOL}
          aria-expanded={link !== null}
          onClick={() => setLink(link === null ? onLink() : null)}
        >
          {words.share.open}
        </button>
        {props.onText && (
          <button type="button" className={TOOL} onClick={props.onText}>
            {words.asText}
          </button>
        )}
        {props.canPresent && (
          <button
            type="button"
            className="bg-ink text-paper border-ink min-h-9 cursor-pointer rounded-md border px-4 text-sm"
            onClick={props.onPresent}
          >
            {words.present}
          </button>
        )}
        <SaveNote {...{ state, words }} />
      </div>
      <Files {...props} />
      {isRefused(state) && <p className="text-sm">{words.refused}</p>}
      {link !== null && <LinkField {...{ link, words }} />}
    </header>
  );
}

function Files(props: Pick<EditorBarProps, "words" | "files" | "onSave">) {
  const { words, files, onSave } = props;
  return (
    <div
      role="group"
      aria-label={words.files}
      className="flex flex-wrap items-center gap-2"
    >
      <span aria-hidden="true" className="text-muted text-sm">
        {words.files}
      </span>
      <button type="button" className={TOOL} onClick={onSave}>
        {words.save}
      </button>
      {files}
    </div>
  );
}

function SaveNote({ state, words }: Pick<EditorBarProps, "state" | "words">) {
  return (
    <span
      role="status"
      data-save-state={state}
      className={`text-sm ${isRefused(state) ? "text-cn font-semibold" : "text-muted"}`}
    >
      {words.state[state]}
    </span>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function Tool({ label, isOff, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={TOOL}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {label}
    </button>
  );
}
