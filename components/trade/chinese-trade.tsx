"use client";

import type { ComponentProps } from "react";
import { chinese } from "@/lib/messages/zh";
import { trade } from "@/lib/messages/zh/trade";
import { tradeCharts } from "@/lib/messages/zh/trade-charts";
import type { TradeMessages } from "@/lib/messages/page-messages";
import { TradeExplorer } from "./trade-explorer";

const messages: TradeMessages = { ...chinese, trade, tradeCharts };

/** The page of trade in Chinese; a page loads the words of its own language only. */
export function ChineseTrade(
  props: Omit<ComponentProps<typeof TradeExplorer>, "messages">,
) {
  return <TradeExplorer {...props} messages={messages} />;
}
