import { useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import { slideFileFor } from "@/lib/messages/slide-file-for";
import type { Briefing } from "@/lib/view/briefing/briefing";
import type { OwnPayload } from "./own-parts";

interface SlidesDownloadProps {
  /** A briefing of the reader's own. */
  readonly briefing: Briefing;
  /** What it is called; names the file. */
  readonly title: string;
  /** What of the record fills and draws it. */
  readonly payload: OwnPayload;
  /** The words of the page's language. */
  readonly messages: Messages;
}

type State = "idle" | "making" | "made" | "failed";

/** A button that makes slides of a briefing in the browser and saves them; what makes them is loaded by the first press. */
export function SlidesDownload(props: SlidesDownloadProps) {
  const { briefing, title, payload, messages } = props;
  const words = slideFileFor(messages.locale);
  const [state, setState] = useState<State>("idle");
  const make = async () => {
    if (state === "making") return;
    setState("making");
    try {
      const { saveSlides } = await import("./save-slides");
      await saveSlides(briefing, title, payload, messages);
      setState("made");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <button
        type="button"
        className="tool min-h-9 px-3 text-sm"
        aria-disabled={state === "making"}
        onClick={() => void make()}
      >
        {words.make}
      </button>
      <span role="status" className="text-muted text-sm">
        {state !== "idle" && words[state]}
      </span>
    </div>
  );
}
