"use client";

import { present } from "@/lib/messages/zh/present";
import { firstChinese } from "@/lib/messages/first-chinese";
import { Present, type PresentProps } from "./present";

/** The stage in Chinese. */
export function ChinesePresent(
  props: Omit<PresentProps, "messages" | "words">,
) {
  return <Present {...props} messages={firstChinese} words={present} />;
}
