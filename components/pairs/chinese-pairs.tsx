"use client";

import type { ComponentProps } from "react";
import { chinesePairs } from "@/lib/messages/pairs-chinese";
import { PairsExplorer } from "./pairs-explorer";

/** The explorer of pairs in Chinese; a page loads the words of its own language only. */
export function ChinesePairs(
  props: Omit<ComponentProps<typeof PairsExplorer>, "messages">,
) {
  return <PairsExplorer {...props} messages={chinesePairs} />;
}
