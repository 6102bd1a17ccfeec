import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import { unpackRecord } from "@/components/dashboard/use-record";
import type { PresentParts } from "@/components/present/make-present-payload";
import type { CitedDocuments } from "@/lib/describe/briefing/briefing-record";
import { filterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import { ANNIVERSARY_YEARS } from "@/lib/select/anniversaries";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { CorpusEntry } from "@/lib/select/text-search";

/** What of the record a briefing of the reader's own may need, in one language; plain data. */
export interface OwnPayload {
  readonly dashboard: DashboardPayload;
  readonly pairs: PairsData;
  /** What charts of trade need besides `dashboard.charts`. */
  readonly trade: Omit<TradeData, keyof ChartData>;
  readonly cited: CitedDocuments;
}

/** What a briefing is filled and drawn from, unpacked in the browser; `corpus` is what text searches search. */
export function ownParts(
  { dashboard, pairs, trade, cited }: OwnPayload,
  messages: Messages,
  corpus: readonly CorpusEntry[],
): PresentParts {
  const { events, known, actors, places } = unpackRecord(dashboard);
  const whole = { ...dashboard.charts, ...trade };
  return {
    dashboard,
    filling: {
      ...{ events, pairs, cited, trade: whole },
      known: { ...known, years: ANNIVERSARY_YEARS },
      names: filterNames(actors, places, messages),
    },
    pairs: () => pairs,
    trade: () => whole,
    corpus: () => corpus,
  };
}
