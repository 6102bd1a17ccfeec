import type { ComponentProps } from "react";
import { atOnce, later } from "@/components/ui/later";
import type { StageChartWords } from "@/lib/messages/stage-charts";
import type { StageChart } from "./stage-chart";

type ChartProps = Omit<ComponentProps<typeof StageChart>, "words">;

/** A chart of a scene; browsers load the charts and their words beside the stage. */
export const LaterChart =
  typeof window === "undefined" ? chartAtOnce() : later<ChartProps>(loadChart);

function chartAtOnce() {
  // Only the server's bundle has this branch.
  /* eslint-disable @typescript-eslint/no-require-imports */
  const { StageChart: Chart } =
    require("./stage-chart") as typeof import("./stage-chart");
  const { englishStageCharts } =
    require("@/lib/messages/stage-charts-english") as typeof import("@/lib/messages/stage-charts-english");
  const { chineseStageCharts } =
    require("@/lib/messages/stage-charts-chinese") as typeof import("@/lib/messages/stage-charts-chinese");
  /* eslint-enable @typescript-eslint/no-require-imports */
  return atOnce<ChartProps>(function ChartAtOnce(props) {
    const { locale } = props.context.messages;
    const words = locale === "zh" ? chineseStageCharts : englishStageCharts;
    return <Chart {...props} words={words} />;
  });
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
