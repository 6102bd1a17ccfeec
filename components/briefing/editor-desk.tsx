import { useState } from "react";
import { goTo } from "@/components/ui/go-to";
import { useLanguageSwitch } from "@/components/view/use-page-marks";
import { otherLocale } from "@/lib/describe/pick-text";
import type { BriefingRecord } from "@/lib/describe/briefing/briefing-record";
import { sentHash } from "@/lib/view/briefing/briefing-hash";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { draftText, type Draft } from "@/lib/view/briefing/draft";
import { freeName } from "@/lib/view/briefing/free-name";
import { localePath } from "@/lib/view/language-path";
import { EditorBar } from "./editor-bar";
import { EditorFiles } from "./editor-files";
import type { EditorPayload } from "./editor-payload";
import type { EditorWords } from "./editor-words";
import type { Opened } from "./open-briefing";
import { ProblemList } from "./problem-list";
import { saveFile } from "./save-file";
import { ScenesForm } from "./scenes-form";
import { TextForm } from "./text-form";
import { useChecked, type Checked } from "./use-checked";
import { useDraft } from "./use-draft";
import { useUndoKeys } from "./use-undo-keys";

interface EditorDeskProps extends EditorWords {
  readonly opened: Opened;
  /** The hash that opened it. */
  readonly hash: string;
  readonly payload: EditorPayload;
  /** What fills the briefing. */
  readonly record: BriefingRecord;
}

/** One briefing being edited: scene by scene or as text, kept by itself. */
export function EditorDesk(props: EditorDeskProps) {
  const { opened, payload, record, words, messages } = props;
  const draft = useDraft(opened);
  const { history, state, elsewhere } = draft;
  const text = () => draftText(history.present);
  const edit = (next: Draft, of: string | null) =>
    draft.edit(next, of, performance.now());
  const checked = useChecked(history.present, record, props);
  useLanguageSwitch(
    `${localePath("/present/edit", words.locale)}#${draft.hash ?? props.hash}`,
    words.locale,
  );
  useUndoKeys(draft.undo, draft.redo);
  const title = titleOf(checked.briefing, words.locale) || words.untitled;
  const addressOf = (path: string, hash: string) =>
    `${localePath(path, words.locale)}#${hash}`;
  return (
    <div className="grid gap-5">
      <EditorBar
        {...{ title, state, words }}
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        canPresent={(checked.briefing?.scenes.length ?? 0) > 0}
        onUndo={draft.undo}
        onRedo={draft.redo}
        onSave={() =>
          saveFile(`${freeName(title, "briefing", new Set())}.md`, text())
        }
        onText={
          history.present.form === "text"
            ? null
            : () => edit({ form: "text", text: text() }, null)
        }
        onPresent={() => goTo(addressOf("/present/own", draft.save()))}
        files={
          <EditorFiles
            {...{ title, messages, payload }}
            briefing={checked.briefing}
            onPaper={(path) => goTo(addressOf(path, draft.save()))}
          />
        }
        onLink={() =>
          location.origin + addressOf("/present/edit", sentHash(text()))
        }
      />
      {opened.sent && <p className="max-w-prose text-sm">{words.sent}</p>}
      <p role="alert" className="max-w-prose text-sm empty:hidden">
        {elsewhere && words.elsewhere[elsewhere]}
      </p>
      <DeskForm
        {...props}
        checked={checked}
        draft={history.present}
        onEdit={edit}
      />
    </div>
  );
}

interface DeskFormProps extends EditorDeskProps {
  readonly draft: Draft;
  readonly checked: Checked;
  /** Called with each change, and with what is typed in; null for a change that stands alone. */
  readonly onEdit: (draft: Draft, of: string | null) => void;
}

function DeskForm(props: DeskFormProps) {
  const { draft, checked, payload, record, words, onEdit } = props;
  const { problems } = checked;
  const [current, setCurrent] = useState<number | null>(0);
  if (draft.form === "text")
    return (
      <TextForm
        {...{ problems, words }}
        text={draft.text}
        briefing={checked.briefing}
        onChange={(text) => onEdit({ form: "text", text }, "text")}
        onScenes={(briefing) => onEdit({ form: "scenes", briefing }, null)}
      />
    );
  const goToLine = (line: number) =>
    setCurrent(problems.find((one) => one.line === line)?.scene ?? null);
  return (
    <>
      <ProblemList {...{ problems, words }} onGo={goToLine} />
      <ScenesForm
        {...props}
        {...{ checked, current, payload }}
        briefing={draft.briefing}
        events={record.events}
        onChoose={setCurrent}
        onChange={(briefing, of) => onEdit({ form: "scenes", briefing }, of)}
      />
    </>
  );
}

function titleOf(briefing: Briefing | null, locale: "en" | "zh"): string {
  return briefing?.title[locale] || briefing?.title[otherLocale(locale)] || "";
}
