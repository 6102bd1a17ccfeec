import { useState } from "react";
import type { Locale } from "@/lib/model/bilingual";
import { offlineFor, type OfflineWords } from "@/lib/messages/offline-for";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { saveOfflineFile, type SavedFile } from "./save-offline-file";

interface OfflineDownloadProps {
  /** Nothing is offered for none, nor for one without a scene. */
  readonly briefing: Briefing | null;
  /** What the briefing is called in the page's language. */
  readonly title: string;
  readonly locale: Locale;
}

type State = "idle" | "making" | "failed" | SavedFile;

/** A button that makes a briefing's one offline file in the browser, and has it saved. */
export function OfflineDownload(props: OfflineDownloadProps) {
  const { briefing, title, locale } = props;
  const [state, setState] = useState<State>("idle");
  const words = offlineFor(locale);
  if (!briefing || briefing.scenes.length === 0) return null;
  const make = () => {
    if (state === "making") return;
    setState("making");
    const site = location.origin;
    saveOfflineFile({ briefing, title, locale, site }).then(setState, () =>
      setState("failed"),
    );
  };
  return (
    <>
      <button
        type="button"
        className="tool min-h-8 px-3 text-sm"
        aria-label={words.of(title)}
        aria-disabled={state === "making"}
        onClick={make}
      >
        {words.make}
      </button>
      <span role="status" className="self-center text-sm">
        {sayState(state, words)}
      </span>
    </>
  );
}

function sayState(state: State, words: OfflineWords): string {
  if (state === "idle") return "";
  if (state === "making") return words.making;
  if (state === "failed") return words.failed;
  return words.made(state.name, state.bytes / 1_000_000);
}
