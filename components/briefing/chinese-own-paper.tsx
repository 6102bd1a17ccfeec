"use client";

import { later } from "@/components/ui/later";
import { firstChinese } from "@/lib/messages/first-chinese";
import { ownLost } from "@/lib/messages/zh/own-lost";
import { OwnOpened } from "./own-opened";
import type { OwnPaperProps } from "./own-paper";
import type { OwnPayload } from "./own-parts";

// Loaded once a briefing has been found.
const Paper = later<OwnPaperProps>(
  async () => (await import("./own-paper")).OwnPaper,
);

interface ChineseOwnPaperProps {
  /** What any briefing may need of the record. */
  readonly payload: OwnPayload;
  readonly paper: OwnPaperProps["paper"];
}

/** One of the reader's own briefings on paper, in Chinese. */
export function ChineseOwnPaper({ payload, paper }: ChineseOwnPaperProps) {
  return (
    <OwnOpened
      payload={payload}
      messages={firstChinese}
      lost={ownLost}
      show={(filled, address) => (
        <Paper {...{ paper, address }} payload={filled} locale="zh" />
      )}
    />
  );
}
