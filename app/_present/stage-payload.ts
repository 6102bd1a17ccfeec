import type { PresentPayload } from "@/components/present/present-payload";
import { loadDataset } from "@/lib/data/load-dataset";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import type { Locale } from "@/lib/model/bilingual";
import { viewPage, type ViewPage } from "@/lib/view/view-names";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { searchText } from "@/lib/select/text-search";
import { viewRecord } from "../_pictures/view-record";
import { dashboardPayload } from "../_pages/dashboard-payload";

/** What presenting a briefing needs, in a language; `together` puts the other one beside it. */
export function presentPayload(
  briefing: Briefing,
  locale: Locale,
  together?: boolean,
): PresentPayload {
  const dataset = loadDataset();
  const record = viewRecord(dataset, locale);
  const filled = fillBriefing(
    briefing,
    briefingRecord(dataset, locale),
    locale,
    together,
  );
  return {
    record: dashboardPayload(locale),
    pairs: draws(filled, "/pairs") ? record.pairs() : null,
    trade: draws(filled, "/trade") ? tradeOf(record.trade()) : null,
    briefing: filled,
    hits: Object.fromEntries(
      searchesOf(filled).map((text) => [
        text,
        [...searchText(record.corpus(), text)],
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
