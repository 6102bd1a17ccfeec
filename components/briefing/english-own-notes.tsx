"use client";

import { EnglishSpeaker } from "@/components/present/english-speaker";
import { firstEnglish } from "@/lib/messages/first-english";
import { ownLost } from "@/lib/messages/en/own-lost";
import { OwnOpened } from "./own-opened";
import type { OwnPayload } from "./own-parts";

interface EnglishOwnNotesProps {
  /** What any briefing may need of the record. */
  readonly payload: OwnPayload;
}

/** The speaker's window of one of the reader's own briefings, in English. */
export function EnglishOwnNotes({ payload }: EnglishOwnNotesProps) {
  return (
    <OwnOpened
      payload={payload}
      messages={firstEnglish}
      lost={ownLost}
      show={(filled, address) => (
        <EnglishSpeaker
          payload={filled}
          room={address("/present/own")}
          address={address("/present/own/notes")}
        />
      )}
    />
  );
}
