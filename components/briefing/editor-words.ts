import type { BriefingFileWords } from "@/lib/messages/briefing-file-for";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { Messages } from "@/lib/messages/messages";

/** All words of the editor, in the page's language. */
export interface EditorWords {
  readonly words: typeof briefingEditor;
  /** What can be wrong with a briefing's file. */
  readonly problems: BriefingFileWords;
  readonly messages: Messages;
}
