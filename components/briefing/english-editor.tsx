"use client";

import type { ComponentProps } from "react";
import { english } from "@/lib/messages/en";
import { briefingEditor as words } from "@/lib/messages/en/briefing-editor";
import { briefingFile as problems } from "@/lib/messages/en/briefing-file";
import { ownLost as lost } from "@/lib/messages/en/own-lost";
import { BriefingEditor } from "./briefing-editor";
import type { EditorWords } from "./editor-words";

/** The editor of briefings in English; a page loads the words of its own language only. */
export function EnglishEditor(
  props: Omit<ComponentProps<typeof BriefingEditor>, keyof EditorWords>,
) {
  return (
    <BriefingEditor
      {...props}
      {...{ words, problems, lost, messages: english }}
    />
  );
}
