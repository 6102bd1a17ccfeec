"use client";

import { firstChinese } from "@/lib/messages/first-chinese";
import { speaker } from "@/lib/messages/zh/speaker";
import { Speaker, type SpeakerProps } from "./speaker";

/** The speaker's window in Chinese. */
export function ChineseSpeaker(
  props: Omit<SpeakerProps, "messages" | "words">,
) {
  return <Speaker {...props} messages={firstChinese} words={speaker} />;
}
