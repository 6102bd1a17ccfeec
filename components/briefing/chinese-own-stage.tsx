"use client";

import { ChinesePresent } from "@/components/present/chinese-present";
import { firstChinese } from "@/lib/messages/first-chinese";
import { ownLost } from "@/lib/messages/zh/own-lost";
import { localePath } from "@/lib/view/language-path";
import { OwnOpened } from "./own-opened";
import type { OwnPayload } from "./own-parts";

interface ChineseOwnStageProps {
  /** What any briefing may need of the record. */
  readonly payload: OwnPayload;
}

/** One of the reader's own briefings in a room, in Chinese. */
export function ChineseOwnStage({ payload }: ChineseOwnStageProps) {
  return (
    <OwnOpened
      payload={payload}
      messages={firstChinese}
      lost={ownLost}
      show={(filled, address) => (
        <ChinesePresent
          payload={filled}
          address={address("/present/own")}
          notes={address("/present/own/notes")}
          leave={localePath("/present", "zh")}
        />
      )}
    />
  );
}
