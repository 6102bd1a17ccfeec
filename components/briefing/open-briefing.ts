import { ownKeep } from "@/components/view/own-keep";
import { unpackText } from "@/lib/view/briefing/briefing-link";
import { readHash } from "@/lib/view/briefing/briefing-hash";
import { insertScene, NO_WORDS } from "@/lib/view/briefing/edit-briefing";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";
import { readOwnText, type OwnText } from "@/lib/view/briefing/own-store";
import type { OpenedBriefing } from "./use-draft";

/** Why nothing was opened, and what was asked for. */
export interface NotOpened {
  readonly lost: "none" | "own" | "copy" | "sent" | "unreadable";
  readonly name: string;
}

/** What was opened, and whether somebody sent it. */
export interface Opened extends OpenedBriefing {
  readonly sent: boolean;
}

/** What the hash of the page's address opens: a briefing of this browser, one that is shipped, one that was sent, or a new one. */
export function openBriefing(
  hash: string,
  shipped: readonly OwnText[],
  locale: "en" | "zh",
): Opened | NotOpened {
  const asked = readHash(hash);
  if (!asked) return { lost: hash === "" ? "none" : "own", name: hash };
  switch (asked.opens) {
    case "new":
      return { name: null, text: newText(locale), sent: false };
    case "copy": {
      const { name } = asked;
      const text = shipped.find((one) => one.name === name)?.text;
      return text === undefined
        ? { lost: "copy", name }
        : { name: null, text, sent: false };
    }
    case "sent": {
      const text = unpackText(asked.code);
      return text === null
        ? { lost: "sent", name: "" }
        : { name: null, text, sent: true };
    }
    case "own": {
      const { name } = asked;
      const text = readOwnText(ownKeep().texts, name);
      return text === null
        ? { lost: "own", name }
        : { name, text, sent: false };
    }
  }
}

/** A briefing that begins: one scene of the timeline, still without words. */
function newText(locale: "en" | "zh"): string {
  const empty = {
    title: NO_WORDS,
    language: locale,
    minutes: null,
    scenes: [],
  };
  return writeBriefing(
    insertScene({ name: "", ...empty }, { chart: "timeline" }, 0),
  );
}
