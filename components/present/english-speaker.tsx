"use client";

import { speaker } from "@/lib/messages/en/speaker";
import { firstEnglish } from "@/lib/messages/first-english";
import { Speaker, type SpeakerProps } from "./speaker";

/** The speaker's window in English. */
export function EnglishSpeaker(
  props: Omit<SpeakerProps, "messages" | "words">,
) {
  return <Speaker {...props} messages={firstEnglish} words={speaker} />;
}
