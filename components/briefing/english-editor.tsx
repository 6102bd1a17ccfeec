"use client";

import { english } from "@/lib/messages/en";
import { briefingEditor as words } from "@/lib/messages/en/briefing-editor";
import { briefingFile as problems } from "@/lib/messages/en/briefing-file";
import { BriefingEditor } from "./briefing-editor";
import type { EditorPayload } from "./editor-payload";

interface EnglishEditorProps {
  readonly payload: EditorPayload;
}

/** The editor of briefings in English; a page loads the words of its own language only. */
export function EnglishEditor({ payload }: EnglishEditorProps) {
  return (
    <BriefingEditor {...{ payload, words, problems, messages: english }} />
  );
}
