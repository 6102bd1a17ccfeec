import type { ComponentProps } from "react";
import { atOnce, later } from "@/components/ui/later";
import type { StageChartWords } from "@/lib/messages/stage-charts";
import type { StageChart } from "./stage-chart";

type ChartProps = Omit<ComponentProps<typeof StageChart>, "words">;

/** A chart of a scene; browsers load the charts and their words beside the stage. */
export const LaterChart =
  typeof window === "undefined"
    ? atOnce(
        // Only the server's bundle has this branch; in a function of its own it would be in both.
        /* eslint-disable @typescript-eslint/no-require-imports */
        withWords(
          (require("./stage-chart") as typeof import("./stage-chart"))
            .StageChart,
          (
            require("@/lib/messages/stage-charts-english") as typeof import("@/lib/messages/stage-charts-english")
          ).englishStageCharts,
          (
            require("@/lib/messages/stage-charts-chinese") as typeof import("@/lib/messages/stage-charts-chinese")
          ).chineseStageCharts,
        ),
        /* eslint-enable @typescript-eslint/no-require-imports */
      )
    : later<ChartProps>(loadChart);

function withWords(
  Chart: typeof StageChart,
  english: StageChartWords,
  chinese: StageChartWords,
) {
  return function ChartAtOnce(props: ChartProps) {
    const { locale } = props.context.messages;
    return <Chart {...props} words={locale === "zh" ? chinese : english} />;
  };
}

async function loadChart() {
  const chinese = document.documentElement.lang.startsWith("zh");
  const [{ StageChart: Chart }, words] = await Promise.all([
    import("./stage-chart"),
    chinese ? loadChinese() : loadEnglish(),
  ]);
  return function LoadedChart(props: ChartProps) {
    return <Chart {...props} words={words} />;
  };
}

async function loadEnglish(): Promise<StageChartWords> {
  return (await import("@/lib/messages/stage-charts-english"))
    .englishStageCharts;
}

async function loadChinese(): Promise<StageChartWords> {
  return (await import("@/lib/messages/stage-charts-chinese"))
    .chineseStageCharts;
}
