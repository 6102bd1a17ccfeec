"use client";

import { ownBriefings } from "@/lib/messages/en/own-briefings";
import { OwnList } from "./own-list";

/** The reader's own briefings in English; a page loads the words of its own language only. */
export function EnglishOwnList() {
  return <OwnList words={ownBriefings} />;
}
