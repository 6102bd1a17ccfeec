"use client";

import { chinese } from "@/lib/messages/zh";
import { briefingEditor as words } from "@/lib/messages/zh/briefing-editor";
import { briefingFile as problems } from "@/lib/messages/zh/briefing-file";
import { BriefingEditor } from "./briefing-editor";
import type { EditorPayload } from "./editor-payload";

interface ChineseEditorProps {
  readonly payload: EditorPayload;
}

/** The editor of briefings in Chinese; a page loads the words of its own language only. */
export function ChineseEditor({ payload }: ChineseEditorProps) {
  return (
    <BriefingEditor {...{ payload, words, problems, messages: chinese }} />
  );
}
