import type { BriefingFileWords } from "@/lib/messages/briefing-file-for";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { ownLost } from "@/lib/messages/en/own-lost";
import type { Messages } from "@/lib/messages/messages";

/** All words of the editor, in the page's language. */
export interface EditorWords {
  readonly words: typeof briefingEditor;
  /** What can be wrong with a briefing's file. */
  readonly problems: BriefingFileWords;
  /** Why nothing is opened. */
  readonly lost: typeof ownLost;
  readonly messages: Messages;
}
