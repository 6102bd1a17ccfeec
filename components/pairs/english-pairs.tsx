"use client";

import type { ComponentProps } from "react";
import { englishPairs } from "@/lib/messages/pairs-english";
import { PairsExplorer } from "./pairs-explorer";

/** The explorer of pairs in English; a page loads the words of its own language only. */
export function EnglishPairs(
  props: Omit<ComponentProps<typeof PairsExplorer>, "messages">,
) {
  return <PairsExplorer {...props} messages={englishPairs} />;
}
