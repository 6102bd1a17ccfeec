"use client";

import type { ComponentProps } from "react";
import { english } from "@/lib/messages/en";
import { trade } from "@/lib/messages/en/trade";
import { tradeCharts } from "@/lib/messages/en/trade-charts";
import type { TradeMessages } from "@/lib/messages/page-messages";
import { TradeExplorer } from "./trade-explorer";

const messages: TradeMessages = { ...english, trade, tradeCharts };

/** The page of trade in English; a page loads the words of its own language only. */
export function EnglishTrade(
  props: Omit<ComponentProps<typeof TradeExplorer>, "messages">,
) {
  return <TradeExplorer {...props} messages={messages} />;
}
