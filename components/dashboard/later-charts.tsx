import { useEffect, type ComponentProps } from "react";
import { loadChartWords, withChartWords } from "@/components/ui/chart-words";
import { atOnce, later } from "@/components/ui/later";
import { keepChanges, whenNeeded } from "./when-needed";

const CHARTS_ID = "charts";
const asked = new AbortController();

/** Brings the charts to life, because what they show has changed. */
export function wakeCharts(): void {
  asked.abort();
}

// They are an eighth of the page's script, and need it only once the reader does something (docs/adr/0012).
const Section =
  typeof window === "undefined"
    ? atOnce(
        // Only the server's bundle has this branch.
        /* eslint-disable @typescript-eslint/no-require-imports */
        withChartWords(
          (
            require("@/components/charts/chart-section") as typeof import("@/components/charts/chart-section")
          ).ChartSection,
          (
            require("@/lib/messages/charts-for") as typeof import("@/lib/messages/charts-for")
          ).chartsFor,
        ),
        /* eslint-enable @typescript-eslint/no-require-imports */
      )
    : later(async () => {
        const hear = keepChanges(CHARTS_ID);
        await whenNeeded(CHARTS_ID, asked.signal);
        const [words, made] = await Promise.all([
          loadChartWords(),
          import("@/components/charts/chart-section"),
        ]);
        const Charts = withChartWords(made.ChartSection, words);
        return function Heard(props: ComponentProps<typeof Charts>) {
          useEffect(hear, []);
          return <Charts {...props} />;
        };
      });

/** The charts, from the server and once a browser needs them. */
export function LaterCharts(props: ComponentProps<typeof Section>) {
  return <Section id={CHARTS_ID} {...props} />;
}
