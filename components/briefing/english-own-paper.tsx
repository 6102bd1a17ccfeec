"use client";

import { later } from "@/components/ui/later";
import { firstEnglish } from "@/lib/messages/first-english";
import { ownLost } from "@/lib/messages/en/own-lost";
import { OwnOpened } from "./own-opened";
import type { OwnPaperProps } from "./own-paper";
import type { OwnPayload } from "./own-parts";

// Loaded once a briefing has been found.
const Paper = later<OwnPaperProps>(
  async () => (await import("./own-paper")).OwnPaper,
);

interface EnglishOwnPaperProps {
  /** What any briefing may need of the record. */
  readonly payload: OwnPayload;
  readonly paper: OwnPaperProps["paper"];
}

/** One of the reader's own briefings on paper, in English. */
export function EnglishOwnPaper({ payload, paper }: EnglishOwnPaperProps) {
  return (
    <OwnOpened
      payload={payload}
      messages={firstEnglish}
      lost={ownLost}
      show={(filled, address) => (
        <Paper {...{ paper, address }} payload={filled} locale="en" />
      )}
    />
  );
}
