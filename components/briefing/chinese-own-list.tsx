"use client";

import { ownBriefings } from "@/lib/messages/zh/own-briefings";
import { OwnList } from "./own-list";

/** The reader's own briefings in Chinese; a page loads the words of its own language only. */
export function ChineseOwnList() {
  return <OwnList words={ownBriefings} />;
}
