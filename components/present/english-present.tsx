"use client";

import { present } from "@/lib/messages/en/present";
import { firstEnglish } from "@/lib/messages/first-english";
import { Present, type PresentProps } from "./present";

/** The stage in English. */
export function EnglishPresent(
  props: Omit<PresentProps, "messages" | "words">,
) {
  return <Present {...props} messages={firstEnglish} words={present} />;
}
