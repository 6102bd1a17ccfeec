"use client";

import type { ComponentProps } from "react";
import { firstChinese } from "@/lib/messages/first-chinese";
import { Dashboard } from "./dashboard";

/** The dashboard in Chinese; a page loads the words of its own language only. */
export function ChineseDashboard(
  props: Omit<ComponentProps<typeof Dashboard>, "messages">,
) {
  return <Dashboard {...props} messages={firstChinese} />;
}
