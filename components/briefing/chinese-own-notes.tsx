"use client";

import { ChineseSpeaker } from "@/components/present/chinese-speaker";
import { firstChinese } from "@/lib/messages/first-chinese";
import { ownLost } from "@/lib/messages/zh/own-lost";
import { OwnOpened } from "./own-opened";
import type { OwnPayload } from "./own-parts";

interface ChineseOwnNotesProps {
  /** What any briefing may need of the record. */
  readonly payload: OwnPayload;
}

/** The speaker's window of one of the reader's own briefings, in Chinese. */
export function ChineseOwnNotes({ payload }: ChineseOwnNotesProps) {
  return (
    <OwnOpened
      payload={payload}
      messages={firstChinese}
      lost={ownLost}
      show={(filled, address) => (
        <ChineseSpeaker
          payload={filled}
          room={address("/present/own")}
          address={address("/present/own/notes")}
        />
      )}
    />
  );
}
