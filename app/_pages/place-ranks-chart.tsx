import { StateRanksDrawing } from "@/components/charts/state-ranks-drawing";
import { loadDataset } from "@/lib/data/load-dataset";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateRanks } from "@/lib/layout/charts/state-ranks";
import type { BriefWords } from "@/lib/messages/brief-for";
import { tradeFor } from "@/lib/messages/trade-for";
import type { Locale } from "@/lib/model/bilingual";
import { chartScope } from "@/lib/select/charts/chart-scope";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import { traceStateRanks } from "@/lib/select/charts/trace-state-ranks";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { pagePalette } from "@/lib/theme/palette";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { localePath } from "@/lib/view/language-path";

interface RanksChartProps {
  /** A state. */
  readonly id: string;
  readonly locale: Locale;
  readonly words: BriefWords;
}

/** China's rank among the export markets of one state over the years, among all states, drawn on the server; nothing where it has none. */
export function RanksChart({ id, locale, words }: RanksChartProps) {
  const data = tradeDataIn(locale);
  const scope = chartScope({ ...DEFAULT_VIEW, state: id }, data, String);
  const ranks = traceStateRanks(data, scope);
  const row = ranks.rows.find(({ state }) => state === id);
  if (!row) return null;
  const trade = tradeFor(locale);
  const title = words.trade.rankChart(row.name);
  return (
    <figure aria-labelledby="trade-ranks" className="@container">
      <figcaption id="trade-ranks" className="mb-1 font-semibold">
        {title}
      </figcaption>
      <StateRanksDrawing
        placed={layoutStateRanks(ranks, CHART_SIZE.width)}
        about={{ title, description: words.trade.rankDescription(row.name) }}
        messages={{ locale, trade }}
        palette={pagePalette}
      />
      <p className="text-muted mt-1 text-sm">
        {trade.ranks.circles} {trade.ranks.method}
      </p>
      <p className="text-sm print:hidden">
        <a
          className="inline-flex min-h-6 items-center underline"
          href={`${localePath("/trade", locale)}?state=${id}#chart-state-ranks`}
        >
          {words.trade.allRanks}
        </a>
      </p>
    </figure>
  );
}

const picked = new Map<Locale, TradeData>();

function tradeDataIn(locale: Locale): TradeData {
  const data = picked.get(locale) ?? pickTradeData(loadDataset(), locale);
  picked.set(locale, data);
  return data;
}
