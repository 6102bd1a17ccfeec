"use client";

import type { ComponentProps } from "react";
import { chinese } from "@/lib/messages/zh";
import { briefingEditor as words } from "@/lib/messages/zh/briefing-editor";
import { briefingFile as problems } from "@/lib/messages/zh/briefing-file";
import { ownLost as lost } from "@/lib/messages/zh/own-lost";
import { BriefingEditor } from "./briefing-editor";
import type { EditorWords } from "./editor-words";

/** The editor of briefings in Chinese; a page loads the words of its own language only. */
export function ChineseEditor(
  props: Omit<ComponentProps<typeof BriefingEditor>, keyof EditorWords>,
) {
  return (
    <BriefingEditor
      {...props}
      {...{ words, problems, lost, messages: chinese }}
    />
  );
}
