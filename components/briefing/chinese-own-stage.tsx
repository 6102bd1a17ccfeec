"use client";

import type { ComponentProps } from "react";
import { later } from "@/components/ui/later";
import type { PresentProps } from "@/components/present/present";
import { firstChinese } from "@/lib/messages/first-chinese";
import { ownLost } from "@/lib/messages/zh/own-lost";
import { localePath } from "@/lib/view/language-path";
import { OwnOpened } from "./own-opened";
import type { OwnPayload } from "./own-parts";
import type { OwnStageFiles } from "./own-stage-files";

// Loaded once a briefing has been found.
const Stage = later<Omit<PresentProps, "messages" | "words">>(
  async () =>
    (await import("@/components/present/chinese-present")).ChinesePresent,
);
// Asked for in the menu of the stage.
const Files = later<ComponentProps<typeof OwnStageFiles>>(
  async () => (await import("./own-stage-files")).OwnStageFiles,
);

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
      show={(filled, address, briefing) => (
        <Stage
          payload={filled}
          address={address("/present/own")}
          notes={address("/present/own/notes")}
          leave={localePath("/present", "zh")}
          downloads={
            <Files {...{ briefing, address }} payload={filled} locale="zh" />
          }
        />
      )}
    />
  );
}
