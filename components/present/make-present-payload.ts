import type { DashboardPayload } from "@/components/dashboard/dashboard-payload";
import type { BriefingRecord } from "@/lib/describe/briefing/briefing-record";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { Locale } from "@/lib/model/bilingual";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { TradeData } from "@/lib/select/charts/trade-data";
import { searchText, type CorpusEntry } from "@/lib/select/text-search";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { viewPage, type ViewPage } from "@/lib/view/view-names";
import type { PresentPayload } from "./present-payload";

/** Where what a stage draws with comes from, in one language; what few briefings need is made when asked for. */
export interface PresentParts {
  readonly dashboard: DashboardPayload;
  readonly filling: BriefingRecord;
  readonly pairs: () => PairsData;
  readonly trade: () => TradeData;
  readonly corpus: () => readonly CorpusEntry[];
}

/** What presenting a briefing needs, in the language of its parts; `together` puts the other one beside it. */
export function makePresentPayload(
  briefing: Briefing,
  parts: PresentParts,
  locale: Locale,
  together?: boolean,
): PresentPayload {
  const filled = fillBriefing(briefing, parts.filling, locale, together);
  return {
    record: parts.dashboard,
    pairs: draws(filled, "/pairs") ? parts.pairs() : null,
    trade: draws(filled, "/trade") ? tradeOf(parts.trade()) : null,
    briefing: filled,
    hits: Object.fromEntries(
      searchesOf(filled).map((text) => [
        text,
        [...searchText(parts.corpus(), text)],
      ]),
    ),
  };
}

function draws({ scenes }: FilledBriefing, page: ViewPage): boolean {
  return scenes.some(({ chart }) => chart !== null && viewPage(chart) === page);
}

function searchesOf({ scenes }: FilledBriefing): string[] {
  const views = scenes.flatMap(({ view, steps }) => [
    view,
    ...steps.map((step) => step.view),
  ]);
  return [...new Set(views.map(({ q }) => q))].filter((q) => q !== "");
}

type Trade = NonNullable<PresentPayload["trade"]>;

function tradeOf({
  ranks,
  rankSources,
  singleRanks,
  uscbcRanks,
}: Trade): Trade {
  return { ranks, rankSources, singleRanks, uscbcRanks };
}
