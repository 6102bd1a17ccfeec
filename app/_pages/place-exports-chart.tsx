import { StateExportSeriesDrawing } from "@/components/charts/state-export-drawing";
import { loadDataset } from "@/lib/data/load-dataset";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateExportSeries } from "@/lib/layout/charts/state-export-series";
import type { BriefWords } from "@/lib/messages/brief-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { Locale } from "@/lib/model/bilingual";
import type { ChartData } from "@/lib/select/charts/chart-data";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { pagePalette } from "@/lib/theme/palette";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

interface ExportsChartProps {
  /** A state. */
  readonly id: string;
  readonly words: BriefWords;
  readonly messages: ChartMessages;
}

/** The Census series of one state, drawn on the server. */
export function ExportsChart({ id, words, messages }: ExportsChartProps) {
  const data = chartDataIn(messages.locale);
  const scope = chartScope({ ...DEFAULT_VIEW, state: id }, data, String);
  const series = traceStateExports(data, scope);
  const title = words.trade.chart(series.state.name);
  return (
    <figure aria-labelledby="trade-exports" className="@container">
      <figcaption id="trade-exports" className="mb-1 font-semibold">
        {title}
      </figcaption>
      <StateExportSeriesDrawing
        placed={layoutStateExportSeries(series, CHART_SIZE)}
        about={{
          title,
          description: words.trade.chartDescription(series.years.length),
        }}
        messages={messages}
        palette={pagePalette}
      />
    </figure>
  );
}

const picked = new Map<Locale, ChartData>();

function chartDataIn(locale: Locale): ChartData {
  const data = picked.get(locale) ?? pickChartData(loadDataset(), locale);
  picked.set(locale, data);
  return data;
}
