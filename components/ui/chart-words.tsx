import { useMemo, type ComponentType } from "react";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { Messages } from "@/lib/messages/messages";
import type { Locale } from "@/lib/model/bilingual";

type ChartWords = ChartMessages["charts"];

type Worded<Props> = Omit<Props, "messages"> & { messages: Messages };

/** Gives a component the words of charts beside the page's own. */
export function withChartWords<Props extends { messages: ChartMessages }>(
  Component: ComponentType<Props>,
  wordsFor: (locale: Locale) => ChartWords,
): ComponentType<Worded<Props>> {
  return function WithChartWords(props) {
    const { messages } = props;
    // Keeps its identity, or what is computed of it would be for every drawing.
    const all = useMemo(
      () => ({ ...messages, charts: wordsFor(messages.locale) }),
      [messages],
    );
    return <Component {...(props as unknown as Props)} messages={all} />;
  };
}

/** Loads the words of charts in the language of the document. */
export async function loadChartWords(): Promise<() => ChartWords> {
  const { charts } = await (document.documentElement.lang.startsWith("zh")
    ? import("@/lib/messages/zh/charts")
    : import("@/lib/messages/en/charts"));
  return () => charts;
}
