import { useId, useState } from "react";
import type { OfflineBriefing } from "@/lib/export/offline/offline-parts";
import type { OfflineWords } from "@/lib/messages/offline-for";
import { saveOfflineFile, type SavedFile } from "./save-offline-file";

interface OfflineDownloadProps {
  /** The briefing, the language that the file opens in, and the site that it is of. */
  readonly part: OfflineBriefing;
  /** The words of the page's language. */
  readonly words: OfflineWords;
}

type State = "idle" | "making" | "failed" | SavedFile;

/** A button that makes a briefing's one offline file and saves it. */
export function OfflineDownload({ part, words }: OfflineDownloadProps) {
  const [state, setState] = useState<State>("idle");
  const hint = useId();
  const make = () => {
    if (state === "making") return;
    setState("making");
    saveOfflineFile(part).then(setState, () => setState("failed"));
  };
  return (
    <div className="grid justify-items-start gap-1">
      <button
        type="button"
        className="tool min-h-9 px-3 text-sm"
        aria-describedby={hint}
        aria-disabled={state === "making"}
        onClick={make}
      >
        {words.make}
      </button>
      <span id={hint} className="text-muted text-sm">
        {words.hint}
      </span>
      <span role="status" className="text-sm">
        {sayState(state, words)}
      </span>
    </div>
  );
}

function sayState(state: State, words: OfflineWords): string {
  if (state === "idle") return "";
  if (state === "making") return words.making;
  if (state === "failed") return words.failed;
  return words.made(state.name, state.bytes / 1_000_000);
}
