import type { Messages } from "@/lib/messages/messages";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { OwnDownloads } from "./own-downloads";
import type { OwnPayload } from "./own-parts";

interface EditorFilesProps {
  /** Nothing is offered for none, nor for one without a scene. */
  readonly briefing: Briefing | null;
  /** What it is called. */
  readonly title: string;
  /** What of the record fills and draws it. */
  readonly payload: OwnPayload;
  /** The words of the page's language. */
  readonly messages: Messages;
  /** Keeps the briefing and goes to a page under its hash. */
  readonly onPaper: (path: string) => void;
}

/** What the briefing in the editor can be had as, as it is now. */
export function EditorFiles(props: EditorFilesProps) {
  const { briefing, title, payload, messages, onPaper } = props;
  if (!briefing || briefing.scenes.length === 0) return null;
  return (
    <OwnDownloads
      {...{ briefing, title }}
      locale={messages.locale}
      fill={async () =>
        (await import("./fill-own")).fillOwn(briefing, payload, messages)
      }
      paper={(path, label) => (
        <button
          type="button"
          className="tool min-h-9 px-3 text-sm"
          onClick={() => onPaper(path)}
        >
          {label}
        </button>
      )}
    />
  );
}
