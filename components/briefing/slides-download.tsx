import { useState } from "react";
import type { PresentPayload } from "@/components/present/present-payload";
import { slideFileFor } from "@/lib/messages/slide-file-for";
import type { Locale } from "@/lib/model/bilingual";

interface SlidesDownloadProps {
  /** Fills a briefing of the reader's own. */
  readonly fill: () => Promise<PresentPayload>;
  /** What it is called; names the file. */
  readonly title: string;
  /** The language of the page. */
  readonly locale: Locale;
}

type State = "idle" | "making" | "made" | "failed";

/** A button that makes slides of a briefing in the browser and saves them; what makes them is loaded by the first press. */
export function SlidesDownload(props: SlidesDownloadProps) {
  const { fill, title, locale } = props;
  const words = slideFileFor(locale);
  const [state, setState] = useState<State>("idle");
  const make = async () => {
    if (state === "making") return;
    setState("making");
    try {
      const { saveSlides } = await import("./save-slides");
      await saveSlides(await fill(), title, locale);
      setState("made");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button
        type="button"
        className="tool min-h-9 px-3 text-sm"
        aria-disabled={state === "making"}
        onClick={() => void make()}
      >
        {words.make}
      </button>
      <span
        role="status"
        className="text-muted self-center text-sm empty:hidden"
      >
        {state !== "idle" && words[state]}
      </span>
    </>
  );
}
