"use client";

import type { ComponentProps } from "react";
import { firstEnglish } from "@/lib/messages/first-english";
import { Dashboard } from "./dashboard";

/** The dashboard in English; a page loads the words of its own language only. */
export function EnglishDashboard(
  props: Omit<ComponentProps<typeof Dashboard>, "messages">,
) {
  return <Dashboard {...props} messages={firstEnglish} />;
}
